SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ? FOR NO KEY UPDATE OF t0;
UPDATE "biography" AS t0 SET "bio" = ? WHERE t0."author_id" = ?;
INSERT INTO "biography" ("bio", "author_id") VALUES (?, ?);
SELECT t0."id" FROM "author" AS t0 WHERE t0."id" = ? FOR NO KEY UPDATE OF t0;
UPDATE "biography" AS t0 SET "bio" = ? WHERE t0."author_id" = ?;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."bio", t0."author_id" FROM "biography" AS t0 WHERE t0."author_id" = ANY(?);
