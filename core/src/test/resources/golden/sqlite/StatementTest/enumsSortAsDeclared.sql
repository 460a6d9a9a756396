SELECT t0."id" FROM "t" AS t0 ORDER BY CASE t0."mood" WHEN 'sad' THEN 0 WHEN 'happy' THEN 1 WHEN 'glad' THEN 2 END ASC NULLS LAST;
SELECT t0."id" FROM "t" AS t0 WHERE CASE t0."mood" WHEN 'sad' THEN 0 WHEN 'happy' THEN 1 WHEN 'glad' THEN 2 END > CASE ? WHEN 'sad' THEN 0 WHEN 'happy' THEN 1 WHEN 'glad' THEN 2 END ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE t0."mood" IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."id" ASC;
