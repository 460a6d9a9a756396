SELECT t0."id", t0."name", t0."height" FROM "station" AS t0 WHERE t0."id" IN (SELECT e.value FROM json_each(?) AS e) AND t0."id" NOT IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."id" ASC;
