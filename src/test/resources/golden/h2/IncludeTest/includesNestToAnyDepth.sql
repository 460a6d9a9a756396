SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."email" = ?;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."author_id" = ANY(CAST(? AS INTEGER ARRAY)) ORDER BY t0."id" ASC;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."article_id" = ANY(CAST(? AS INTEGER ARRAY)) ORDER BY t0."text" ASC;
SELECT t0."id", t0."name", t1."article_id" FROM "topic" AS t0 JOIN "article_topic" AS t1 ON t1."topic_id" = t0."id" WHERE t1."article_id" = ANY(CAST(? AS INTEGER ARRAY)) ORDER BY t0."name" ASC;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ANY(CAST(? AS INTEGER ARRAY));
