SELECT d0."id" FROM (SELECT t0."id" AS "id", ROW_NUMBER() OVER (PARTITION BY t0."name" IS NULL ORDER BY t0."id" DESC) AS "n" FROM "t" AS t0) AS d0 WHERE d0."n" <= ?;
