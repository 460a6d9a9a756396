begin;
INSERT INTO "employee" AS t0 ("name", "created_at", "changed_at") VALUES (?, ?, ?) RETURNING "id";
INSERT INTO "employee" ("name", "created_at", "changed_at", "manager_id") SELECT r."c0", ?, ?, r."c3" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "c0", max(CASE WHEN list = 1 THEN value END) AS "c3", key + 1 AS "n" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?)) GROUP BY key) AS r ORDER BY r."n" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at", t0."manager_id" FROM "employee" AS t0 WHERE t0."manager_id" IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."name" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" IN (SELECT e.value FROM json_each(?) AS e);
commit;
