SELECT COUNT(*), COUNT(t0."name"), SUM(t0."id"), AVG(t0."id"::double precision), MAX(t0."id") FROM "t" AS t0 WHERE t0."id" < ?;
