SELECT COUNT(*), COUNT(t0."name"), SUM(t0."id"), AVG(CAST(t0."id" AS DOUBLE PRECISION)), MAX(t0."id") FROM "t" AS t0 WHERE t0."id" < ?;
