INSERT INTO "marker" ("name") VALUES (?);
INSERT INTO "marker" ("name") VALUES (?);
INSERT INTO "marker" ("name") VALUES (?);
UPDATE "marker" AS t0 SET "deleted_at" = ? WHERE t0."name" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) AND t0."deleted_at" IS NULL;
UPDATE "marker" AS t0 SET "deleted_at" = ? WHERE t0."id" IN (SELECT t1."id" FROM "marker" AS t1 WHERE t1."name" <> ? AND t1."deleted_at" IS NULL LIMIT ?);
SELECT COUNT(*) FROM "marker" AS t0 WHERE t0."deleted_at" IS NULL;
SELECT COUNT(*) FROM "marker" AS t0;
