SELECT t0."id" FROM "t" AS t0 WHERE to_tsvector(concat_ws(' ', t0."name", t0."other")) @@ to_tsquery(?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE to_tsvector(t0."name") @@ to_tsquery(?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 ORDER BY COALESCE(ts_rank(to_tsvector(t0."name"), to_tsquery(?)), 0) DESC NULLS LAST, t0."id" ASC LIMIT ?;
