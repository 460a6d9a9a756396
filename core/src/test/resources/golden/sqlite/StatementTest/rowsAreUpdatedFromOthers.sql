UPDATE "t" AS t0 SET "mood" = r0."v" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "k", max(CASE WHEN list = 1 THEN value END) AS "v" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?)) GROUP BY key) AS r0 WHERE t0."id" = r0."k";
SELECT t0."id" FROM "t" AS t0 WHERE t0."mood" = ? ORDER BY t0."id" ASC;
