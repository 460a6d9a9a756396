SELECT t0."id", t0."title", t0."likes", t0."writerId", t0."editorId", t0."updatedAt" FROM "Post" AS t0 WHERE t0."id" = ?;
SELECT t0."id" FROM "Tag" AS t0 WHERE t0."name" = ?;
INSERT INTO "_PostToTag" AS t0 ("A", "B") SELECT r."c0", r."c1" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "c0", max(CASE WHEN list = 1 THEN value END) AS "c1", key + 1 AS "n" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?)) GROUP BY key) AS r WHERE 1=1 ORDER BY r."n" ASC ON CONFLICT ("A", "B") DO NOTHING;
