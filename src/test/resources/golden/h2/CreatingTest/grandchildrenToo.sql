begin;
INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
INSERT INTO "article" ("title", "published", "likes", "author_id") SELECT r."c0", r."c1", r."c2", r."c3" FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS BOOLEAN ARRAY), CAST(? AS INTEGER ARRAY), CAST(? AS INTEGER ARRAY)) WITH ORDINALITY AS r("c0", "c1", "c2", "c3", "n") ORDER BY r."n" ASC;
INSERT INTO "remark" ("id", "text", "article_id") SELECT r."c0", r."c1", r."c2" FROM UNNEST(CAST(? AS VARCHAR ARRAY), CAST(? AS VARCHAR ARRAY), CAST(? AS INTEGER ARRAY)) WITH ORDINALITY AS r("c0", "c1", "c2", "n") ORDER BY r."n" ASC;
commit;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 ORDER BY t0."title" ASC;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."article_id" = ANY(CAST(? AS INTEGER ARRAY));
