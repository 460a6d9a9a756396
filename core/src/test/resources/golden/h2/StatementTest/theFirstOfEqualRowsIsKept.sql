SELECT DISTINCT ON (t0."name" IS NULL) t0."id" FROM "t" AS t0 ORDER BY t0."name" IS NULL ASC, t0."id" DESC;
