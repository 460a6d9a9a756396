SELECT t0."id", t0."title", t0."likes", t0."writerId", t0."editorId", t0."updatedAt" FROM "Post" AS t0 WHERE t0."id" = ? FOR NO KEY UPDATE OF t0;
SELECT t0."id" FROM "Tag" AS t0 WHERE t0."name" = ?;
INSERT INTO "_PostToTag" AS t0 ("A", "B") SELECT ?, r."c1" FROM unnest(?::integer[]) WITH ORDINALITY AS r("c1", "n") WHERE 1=1 ORDER BY r."n" ASC ON CONFLICT ("A", "B") DO NOTHING;
