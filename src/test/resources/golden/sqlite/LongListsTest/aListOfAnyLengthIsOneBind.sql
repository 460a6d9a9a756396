SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" IN (SELECT e.value FROM json_each(?) AS e);
SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" IN (SELECT e.value FROM json_each(?) AS e);
SELECT COUNT(*) FROM "station" AS t0 WHERE t0."id" IN (SELECT e.value FROM json_each(?) AS e);
