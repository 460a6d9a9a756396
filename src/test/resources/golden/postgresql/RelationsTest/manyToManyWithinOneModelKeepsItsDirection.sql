SELECT t0."id", t0."name", t0."created_at", t0."changed_at" FROM "employee" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t0."created_at", t0."changed_at", t1."admired_id" FROM "employee" AS t0 JOIN "employee_employee" AS t1 ON t1."admirers_id" = t0."id" WHERE t1."admired_id" = ANY(?);
SELECT t0."id", t0."name", t0."created_at", t0."changed_at", t1."admirers_id" FROM "employee" AS t0 JOIN "employee_employee" AS t1 ON t1."admired_id" = t0."id" WHERE t1."admirers_id" = ANY(?);
