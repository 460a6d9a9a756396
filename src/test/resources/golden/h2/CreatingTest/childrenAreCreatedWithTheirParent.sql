begin;
INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
INSERT INTO "biography" ("bio", "author_id") VALUES (?, ?);
INSERT INTO "article" ("title", "published", "likes", "author_id") SELECT r."c0", r."c1", r."c2", r."c3" FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS BOOLEAN ARRAY), CAST(? AS INTEGER ARRAY), CAST(? AS INTEGER ARRAY)) WITH ORDINALITY AS r("c0", "c1", "c2", "c3", "n") ORDER BY r."n" ASC;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."bio", t0."author_id" FROM "biography" AS t0 WHERE t0."author_id" = ANY(CAST(? AS INTEGER ARRAY));
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."author_id" = ANY(CAST(? AS INTEGER ARRAY)) ORDER BY t0."id" ASC;
commit;
