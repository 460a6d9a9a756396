begin;
SELECT EXISTS (SELECT 1 FROM "article" AS t0 WHERE t0."id" = ?);
INSERT INTO "topic" ("name") VALUES (?);
savepoint;
INSERT INTO "article_topic" ("topic_id", "article_id") SELECT r."c0", r."c1" FROM (SELECT p.c0[i."X"][r."X"] AS "c0", p.c1[i."X"][r."X"] AS "c1", (i."X" - 1) * 65536 + r."X" AS "n" FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0, CAST(? AS INTEGER ARRAY ARRAY) AS c1) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) AS r WHERE NOT EXISTS (SELECT 1 FROM "article_topic" AS t1 WHERE t1."topic_id" = r."c0" AND t1."article_id" = r."c1") ORDER BY r."n" ASC;
release savepoint;
commit;
SELECT t0."id", t0."name" FROM "topic" AS t0 WHERE EXISTS (SELECT 1 FROM "article" AS t1 JOIN "article_topic" AS t2 ON t2."article_id" = t1."id" WHERE t2."topic_id" = t0."id" AND t1."title" = ?);
