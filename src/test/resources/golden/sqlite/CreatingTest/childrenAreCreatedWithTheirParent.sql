begin;
INSERT INTO "author" AS t0 ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, ?) RETURNING "id";
INSERT INTO "biography" ("bio", "author_id") VALUES (?, ?);
INSERT INTO "article" ("title", "published", "likes", "author_id") SELECT r."c0", r."c1", r."c2", r."c3" FROM (SELECT l0.value AS "c0", l1.value AS "c1", l2.value AS "c2", l3.value AS "c3", l0.key + 1 AS "n" FROM json_each(?) AS l0 CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l1 ON l1.key = l0.key CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l2 ON l2.key = l0.key CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l3 ON l3.key = l0.key) AS r ORDER BY r."n" ASC;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."bio", t0."author_id" FROM "biography" AS t0 WHERE t0."author_id" IN (SELECT e.value FROM json_each(?) AS e);
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."author_id" IN (SELECT e.value FROM json_each(?) AS e) ORDER BY t0."id" ASC;
commit;
