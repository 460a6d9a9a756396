SELECT t0."id" FROM "author" AS t0 WHERE t0."email" = ?;
INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?);
INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?);
INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?);
