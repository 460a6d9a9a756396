begin;
SELECT t0."id", t0."title", t0."likes", t0."writerId", t0."editorId", t0."updatedAt" FROM "Post" AS t0 WHERE t0."id" = ?;
DELETE FROM "_PostToTag" AS t0 WHERE t0."A" = ? AND t0."B" NOT IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0);
savepoint;
INSERT INTO "_PostToTag" ("A", "B") SELECT r."c0", r."c1" FROM (SELECT p.c0[i."X"][r."X"] AS "c0", p.c1[i."X"][r."X"] AS "c1", (i."X" - 1) * 65536 + r."X" AS "n" FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0, CAST(? AS INTEGER ARRAY ARRAY) AS c1) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) AS r WHERE NOT EXISTS (SELECT 1 FROM "_PostToTag" AS t1 WHERE t1."A" = r."c0" AND t1."B" = r."c1") ORDER BY r."n" ASC;
release savepoint;
commit;
