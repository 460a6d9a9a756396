INSERT INTO "t" AS t0 ("id", "name") VALUES (?, ?) RETURNING t0."id", t0."name";
UPDATE "t" AS t0 SET "name" = ?, "tags" = t0."tags" || ? WHERE t0."id" = ? RETURNING t0."id", t0."name", t0."tags";
DELETE FROM "t" AS t0 WHERE t0."id" = ? RETURNING t0."id", t0."name";
