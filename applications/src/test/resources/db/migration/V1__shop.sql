create table "customer" ("id" varchar(40) primary key, "email" varchar(100) not null unique, "name" varchar(100));
create table "purchase" ("id" varchar(40) primary key, "thing" varchar(100) not null,
  "customer_id" varchar(40) not null references "customer" ("id") on delete cascade);
