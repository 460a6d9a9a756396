begin;
INSERT INTO "author" AS t0 ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, ?) RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") SELECT r."c0", ?, ?, r."c3" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "c0", max(CASE WHEN list = 1 THEN value END) AS "c3", key + 1 AS "n" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?)) GROUP BY key) AS r ORDER BY r."n" ASC RETURNING "id";
INSERT INTO "remark" ("id", "text", "article_id") SELECT r."c0", r."c1", r."c2" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "c0", max(CASE WHEN list = 1 THEN value END) AS "c1", max(CASE WHEN list = 2 THEN value END) AS "c2", key + 1 AS "n" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?) UNION ALL SELECT 2, key, value FROM json_each(?)) GROUP BY key) AS r ORDER BY r."n" ASC;
commit;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 ORDER BY t0."title" ASC;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."article_id" IN (SELECT e.value FROM json_each(?) AS e);
