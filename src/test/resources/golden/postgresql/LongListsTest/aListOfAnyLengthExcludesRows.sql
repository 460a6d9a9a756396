SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" <> ALL(?);
SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" <> ALL(?);
SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" <> ALL(?);
