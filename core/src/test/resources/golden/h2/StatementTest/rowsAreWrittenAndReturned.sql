INSERT INTO "t" ("id", "name") VALUES (?, ?);
UPDATE "t" AS t0 SET "name" = ?, "tags" = t0."tags" || CAST(? AS VARCHAR ARRAY) WHERE t0."id" = ?;
SELECT t0."id", t0."name" FROM OLD TABLE (DELETE FROM "t" AS t0 WHERE t0."id" = ?) AS t0;
