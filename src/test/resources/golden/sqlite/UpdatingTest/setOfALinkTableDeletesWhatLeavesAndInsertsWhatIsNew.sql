begin;
SELECT t0."id" FROM "article" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name" FROM "topic" AS t0 WHERE t0."name" IN (SELECT e.value FROM json_each(?) AS e);
DELETE FROM "article_topic" AS t0 WHERE t0."article_id" = ? AND t0."topic_id" NOT IN (SELECT e.value FROM json_each(?) AS e);
INSERT INTO "article_topic" AS t0 ("article_id", "topic_id") SELECT ?, r."c1" FROM (SELECT value AS "c1", key + 1 AS "n" FROM json_each(?)) AS r WHERE 1=1 ORDER BY r."n" ASC ON CONFLICT ("article_id", "topic_id") DO NOTHING;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t1."article_id" FROM "topic" AS t0 JOIN "article_topic" AS t1 ON t1."topic_id" = t0."id" WHERE t1."article_id" IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."name" ASC;
commit;
