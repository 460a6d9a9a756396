SELECT t0."id", t0."title", t0."likes", t0."writerId", t0."editorId", t0."updatedAt" FROM "Post" AS t0 WHERE t0."id" = ?;
SELECT t0."id" FROM "Tag" AS t0 WHERE t0."name" = ?;
INSERT INTO "_PostToTag" ("A", "B") SELECT r."c0", r."c1" FROM UNNEST(CAST(? AS INTEGER ARRAY), CAST(? AS INTEGER ARRAY)) WITH ORDINALITY AS r("c0", "c1", "n") WHERE NOT EXISTS (SELECT 1 FROM "_PostToTag" AS t1 WHERE t1."A" = r."c0" AND t1."B" = r."c1") ORDER BY r."n" ASC;
