INSERT INTO "marker" AS t0 ("name") VALUES (?) RETURNING "id", "name", "deleted_at";
UPDATE "marker" AS t0 SET "deleted_at" = ? WHERE t0."name" = ? AND t0."deleted_at" IS NULL RETURNING "id", "name", "deleted_at";
SELECT t0."id", t0."name", t0."deleted_at" FROM "marker" AS t0 WHERE t0."name" = ? AND t0."deleted_at" IS NULL;
SELECT t0."id", t0."name", t0."deleted_at" FROM "marker" AS t0 WHERE t0."name" = ?;
