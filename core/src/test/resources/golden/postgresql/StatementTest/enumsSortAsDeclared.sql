SELECT t0."id" FROM "t" AS t0 ORDER BY t0."mood" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE t0."mood" > ?::"Mood" ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE t0."mood" = ANY(?::"Mood"[]) ORDER BY t0."id" ASC;
