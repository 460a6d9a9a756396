begin;
SELECT t0."id" FROM "article" AS t0 WHERE t0."id" = ? FOR NO KEY UPDATE OF t0;
SELECT t0."id", t0."name" FROM "topic" AS t0 WHERE t0."name" = ANY(?);
DELETE FROM "article_topic" AS t0 WHERE t0."article_id" = ? AND t0."topic_id" <> ALL(?);
INSERT INTO "article_topic" AS t0 ("article_id", "topic_id") SELECT ?, r."c1" FROM unnest(?::integer[]) WITH ORDINALITY AS r("c1", "n") WHERE 1=1 ORDER BY r."n" ASC ON CONFLICT ("article_id", "topic_id") DO NOTHING;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."name", t1."article_id" FROM "topic" AS t0 JOIN "article_topic" AS t1 ON t1."topic_id" = t0."id" WHERE t1."article_id" = ANY(?) ORDER BY t0."name" ASC;
commit;
