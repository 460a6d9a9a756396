begin;
savepoint;
SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM OLD TABLE (DELETE FROM "User" AS t0 WHERE t0."id" = ?) AS t0;
release savepoint;
commit;
