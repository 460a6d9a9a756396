SELECT t0."id", t0."name", t0."height" FROM "station" AS t0;
SELECT t0."station_id", t0."number", t0."amount" FROM "reading" AS t0 WHERE t0."station_id" = ANY(?);
