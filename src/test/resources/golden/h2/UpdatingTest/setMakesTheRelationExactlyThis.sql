begin;
SELECT t0."id" FROM "article" AS t0 WHERE t0."id" = ?;
UPDATE "remark" AS t0 SET "article_id" = ? WHERE t0."article_id" = ? AND NOT (t0."id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0));
UPDATE "remark" AS t0 SET "article_id" = ? WHERE t0."id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) AND (t0."article_id" IS NULL OR t0."article_id" <> ?);
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."article_id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) ORDER BY t0."text" ASC;
commit;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."text" = ? ORDER BY t0."id" ASC LIMIT ?;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."id" = ?;
