begin;
INSERT INTO "author" AS t0 ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, ?) RETURNING "id";
INSERT INTO "biography" ("bio", "author_id") VALUES (?, ?);
INSERT INTO "article" ("title", "published", "likes", "author_id") SELECT r."c0", ?, ?, r."c3" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "c0", max(CASE WHEN list = 1 THEN value END) AS "c3", key + 1 AS "n" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?)) GROUP BY key) AS r ORDER BY r."n" ASC;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."bio", t0."author_id" FROM "biography" AS t0 WHERE t0."author_id" IN (SELECT e.value FROM json_each(?) AS e);
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."author_id" IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."id" ASC;
commit;
