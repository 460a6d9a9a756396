SELECT t0."id", t0."name", t0."height" FROM "station" AS t0 WHERE t0."id" = ANY(?) AND t0."id" <> ALL(?) ORDER BY t0."id" ASC;
