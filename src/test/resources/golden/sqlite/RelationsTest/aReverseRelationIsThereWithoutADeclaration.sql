SELECT EXISTS (SELECT 1 FROM "department" AS t0 WHERE EXISTS (SELECT 1 FROM "employee" AS t1 WHERE t1."department_id" = t0."id" AND t1."name" = ?));
SELECT t0."id", t0."name" FROM "department" AS t0 WHERE NOT EXISTS (SELECT 1 FROM "employee" AS t1 WHERE t1."department_id" = t0."id");
