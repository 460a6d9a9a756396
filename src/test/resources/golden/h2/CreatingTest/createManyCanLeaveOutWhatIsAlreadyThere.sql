begin;
savepoint;
INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
rollback to savepoint;
savepoint;
INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
release savepoint;
commit;
