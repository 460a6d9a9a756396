SELECT t0."id" FROM "author" AS t0 WHERE t0."email" = ?;
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "likes", "author_id", "editor_id";
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "likes", "author_id", "editor_id";
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING "id", "title", "published", "likes", "author_id", "editor_id";
