SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
UPDATE "biography" AS t0 SET "bio" = ? WHERE t0."author_id" = ?;
INSERT INTO "biography" ("bio", "author_id") VALUES (?, ?);
SELECT t0."id" FROM "author" AS t0 WHERE t0."id" = ?;
UPDATE "biography" AS t0 SET "bio" = ? WHERE t0."author_id" = ?;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."bio", t0."author_id" FROM "biography" AS t0 WHERE t0."author_id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0);
