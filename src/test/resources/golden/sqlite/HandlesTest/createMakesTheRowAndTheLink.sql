begin;
SELECT EXISTS (SELECT 1 FROM "article" AS t0 WHERE t0."id" = ?);
INSERT INTO "topic" AS t0 ("name") VALUES (?) RETURNING "id", "name";
INSERT INTO "article_topic" AS t0 ("topic_id", "article_id") VALUES (?, ?) ON CONFLICT ("topic_id", "article_id") DO NOTHING;
commit;
SELECT t0."id", t0."name" FROM "topic" AS t0 WHERE EXISTS (SELECT 1 FROM "article" AS t1 JOIN "article_topic" AS t2 ON t2."article_id" = t1."id" WHERE t2."topic_id" = t0."id" AND t1."title" = ?);
