begin;
INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?);
UPDATE "article_label" AS t0 SET "weight" = ? WHERE t0."article_id" = ? AND t0."label_name" = ?;
savepoint;
INSERT INTO "article_label" ("article_id", "label_name", "weight") VALUES (?, ?, ?);
release savepoint;
commit;
SELECT t0."article_id", t0."label_name", t0."weight" FROM "article_label" AS t0 ORDER BY t0."article_id" ASC, t0."label_name" ASC LIMIT ?;
