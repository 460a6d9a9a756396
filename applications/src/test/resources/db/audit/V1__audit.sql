create table "entry" ("id" varchar(40) primary key, "text" varchar(100) not null);
create table "detail" ("id" varchar(40) primary key, "text" varchar(100) not null unique,
  "entry_id" varchar(40) not null references "entry" ("id") on delete cascade);
