begin;
INSERT INTO "employee" ("name", "created_at", "changed_at") VALUES (?, ?, ?);
INSERT INTO "employee" ("name", "created_at", "changed_at", "manager_id") SELECT r."c0", r."c1", r."c2", r."c3" FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS TIMESTAMP(6) WITH TIME ZONE ARRAY), CAST(? AS TIMESTAMP(6) WITH TIME ZONE ARRAY), CAST(? AS INTEGER ARRAY)) WITH ORDINALITY AS r("c0", "c1", "c2", "c3", "n") ORDER BY r."n" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at", t0."manager_id" FROM "employee" AS t0 WHERE t0."manager_id" = ANY(CAST(? AS INTEGER ARRAY)) ORDER BY t0."name" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ANY(CAST(? AS INTEGER ARRAY));
commit;
