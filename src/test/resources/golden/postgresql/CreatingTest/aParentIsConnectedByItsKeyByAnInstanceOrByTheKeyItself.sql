SELECT t0."id" FROM "author" AS t0 WHERE t0."email" = ?;
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id";
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id";
INSERT INTO "article" AS t0 ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?) RETURNING t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id";
