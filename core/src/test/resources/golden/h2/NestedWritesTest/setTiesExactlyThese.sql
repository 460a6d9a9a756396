begin;
SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM "User" AS t0 WHERE t0."id" = ?;
UPDATE "Post" AS t0 SET "writerId" = ?, "updatedAt" = ? WHERE t0."writerId" = ? AND NOT (t0."title" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0));
UPDATE "Post" AS t0 SET "writerId" = ?, "updatedAt" = ? WHERE t0."title" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) AND (t0."writerId" IS NULL OR t0."writerId" <> ?);
commit;
