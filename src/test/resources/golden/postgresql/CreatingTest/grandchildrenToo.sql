begin;
INSERT INTO "author" AS t0 ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?::"rank", ?, ?) RETURNING t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id";
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") SELECT r."c0", ?, ?, r."c3" FROM unnest(?::text[], ?::integer[]) WITH ORDINALITY AS r("c0", "c3", "n") ORDER BY r."n" ASC RETURNING t0."id";
INSERT INTO "remark" ("id", "text", "article_id") SELECT r."c0", r."c1", r."c2" FROM unnest(?::text[], ?::text[], ?::integer[]) WITH ORDINALITY AS r("c0", "c1", "c2", "n") ORDER BY r."n" ASC;
commit;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 ORDER BY t0."title" ASC;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."article_id" = ANY(?);
