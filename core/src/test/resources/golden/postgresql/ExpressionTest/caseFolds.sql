SELECT t0."id" FROM "t" AS t0 WHERE lower(t0."name") LIKE lower(?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE lower(t0."name") = lower(?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE lower(t0."name") IN (SELECT lower(v) FROM unnest(?) AS v) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE lower(t0."name") NOT IN (SELECT lower(v) FROM unnest(?) AS v) ORDER BY t0."id" ASC;
