begin;
SELECT EXISTS (SELECT 1 FROM "article" AS t0 WHERE t0."id" = ?);
WITH "w0" AS (INSERT INTO "topic" AS t0 ("name") VALUES (?) RETURNING t0."id", t0."name"), "w1" AS (INSERT INTO "article_topic" AS t0 ("topic_id", "article_id") SELECT w0."id", ? FROM "w0" AS w0 WHERE 1=1 ON CONFLICT ("topic_id", "article_id") DO NOTHING) SELECT w0."id", w0."name" FROM "w0" AS w0;
commit;
SELECT t0."id", t0."name" FROM "topic" AS t0 WHERE EXISTS (SELECT 1 FROM "article" AS t1 JOIN "article_topic" AS t2 ON t2."article_id" = t1."id" WHERE t2."topic_id" = t0."id" AND t1."title" = ?);
