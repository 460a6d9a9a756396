INSERT INTO "marker" AS t0 ("name") VALUES (?) RETURNING t0."id", t0."name", t0."deleted_at";
INSERT INTO "marker" AS t0 ("name") VALUES (?) RETURNING t0."id", t0."name", t0."deleted_at";
INSERT INTO "marker" AS t0 ("name") VALUES (?) RETURNING t0."id", t0."name", t0."deleted_at";
UPDATE "marker" AS t0 SET "deleted_at" = ? WHERE t0."name" = ANY(?) AND t0."deleted_at" IS NULL;
UPDATE "marker" AS t0 SET "deleted_at" = ? WHERE t0."id" IN (SELECT t1."id" FROM "marker" AS t1 WHERE t1."name" <> ? AND t1."deleted_at" IS NULL LIMIT ?);
SELECT COUNT(*) FROM "marker" AS t0 WHERE t0."deleted_at" IS NULL;
SELECT COUNT(*) FROM "marker" AS t0;
