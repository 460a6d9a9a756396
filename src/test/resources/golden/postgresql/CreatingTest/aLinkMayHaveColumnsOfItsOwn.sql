begin;
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id";
UPDATE "article_label" AS t0 SET "weight" = ? WHERE t0."article_id" = ? AND t0."label_name" = ?;
INSERT INTO "article_label" AS t0 ("article_id", "label_name", "weight") VALUES (?, ?, ?) ON CONFLICT ("article_id", "label_name") DO NOTHING;
commit;
SELECT t0."article_id", t0."label_name", t0."weight" FROM "article_label" AS t0 ORDER BY t0."article_id" ASC, t0."label_name" ASC LIMIT ?;
