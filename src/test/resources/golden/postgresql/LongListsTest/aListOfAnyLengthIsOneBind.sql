SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" = ANY(?);
SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" = ANY(?);
SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" = ANY(?);
