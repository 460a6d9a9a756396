begin;
INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
INSERT INTO "biography" ("bio", "author_id") VALUES (?, ?);
INSERT INTO "article" ("title", "published", "likes", "author_id") SELECT r."c0", ?, ?, r."c3" FROM (SELECT p.c0[i."X"][r."X"] AS "c0", p.c1[i."X"][r."X"] AS "c3", (i."X" - 1) * 65536 + r."X" AS "n" FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0, CAST(? AS INTEGER ARRAY ARRAY) AS c1) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) AS r ORDER BY r."n" ASC;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."bio", t0."author_id" FROM "biography" AS t0 WHERE t0."author_id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0);
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."author_id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS INTEGER ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0) ORDER BY t0."id" ASC;
commit;
