begin;
SELECT t0."id", t0."title", t0."likes", t0."writerId", t0."editorId", t0."updatedAt" FROM "Post" AS t0 WHERE t0."id" = ?;
DELETE FROM "_PostToTag" AS t0 WHERE t0."A" = ? AND t0."B" NOT IN (SELECT e.value FROM json_each(?) AS e);
INSERT INTO "_PostToTag" AS t0 ("A", "B") SELECT ?, r."c1" FROM (SELECT value AS "c1", key + 1 AS "n" FROM json_each(?)) AS r WHERE 1=1 ORDER BY r."n" ASC ON CONFLICT ("A", "B") DO NOTHING;
commit;
