begin;
INSERT INTO "employee" AS t0 ("name", "created_at", "changed_at") VALUES (?, ?, ?) RETURNING t0."id";
INSERT INTO "employee" ("name", "created_at", "changed_at", "manager_id") SELECT r."c0", ?, ?, r."c3" FROM unnest(?::text[], ?::integer[]) WITH ORDINALITY AS r("c0", "c3", "n") ORDER BY r."n" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at", t0."manager_id" FROM "employee" AS t0 WHERE t0."manager_id" = ANY(?) ORDER BY t0."name" ASC;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ANY(?);
commit;
