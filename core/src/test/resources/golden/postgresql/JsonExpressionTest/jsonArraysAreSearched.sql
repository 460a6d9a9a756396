SELECT t0."id" FROM "t" AS t0 WHERE CASE WHEN jsonb_typeof(t0."doc") = 'array' THEN t0."doc" @> ?::jsonb END ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE CASE WHEN jsonb_typeof(t0."doc" #> ARRAY['a']) = 'array' THEN (t0."doc" #> ARRAY['a']) @> ?::jsonb END ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE CASE WHEN jsonb_typeof(t0."doc") = 'array' THEN t0."doc" @> ?::jsonb END ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE CASE WHEN jsonb_typeof(t0."doc") = 'array' THEN COALESCE(t0."doc" -> -1 = ?::jsonb, FALSE) END ORDER BY t0."id" ASC;
