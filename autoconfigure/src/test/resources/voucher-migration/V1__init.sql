create table "voucher" (
    "id" integer primary key,
    "shop" bigint not null
);
