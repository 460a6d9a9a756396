begin;
SELECT t0."id" FROM "author" AS t0 WHERE t0."id" = ? FOR NO KEY UPDATE OF t0;
UPDATE "article" AS t0 SET "title" = ? WHERE t0."author_id" = ? AND t0."id" = ?;
INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?);
UPDATE "article" AS t0 SET "likes" = ? WHERE t0."author_id" = ? AND t0."likes" = ?;
DELETE FROM "article" AS t0 WHERE t0."author_id" = ? AND t0."title" = ?;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."author_id" = ANY(?);
commit;
