begin;
INSERT INTO "employee" AS t0 ("name", "created_at", "changed_at") VALUES (?, ?, ?) RETURNING "id";
INSERT INTO "employee" ("name", "created_at", "changed_at", "manager_id") SELECT r."c0", r."c1", r."c2", r."c3" FROM (SELECT l0.value AS "c0", l1.value AS "c1", l2.value AS "c2", l3.value AS "c3", l0.key + 1 AS "n" FROM json_each(?) AS l0 CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l1 ON l1.key = l0.key CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l2 ON l2.key = l0.key CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l3 ON l3.key = l0.key) AS r ORDER BY r."n" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at", t0."manager_id" FROM "employee" AS t0 WHERE t0."manager_id" IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."name" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" IN (SELECT e.value FROM json_each(?) AS e);
commit;
