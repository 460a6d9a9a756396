SELECT t0."id" FROM "author" AS t0 WHERE t0."email" = ?;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM FINAL TABLE (INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?)) AS t0;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM FINAL TABLE (INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?)) AS t0;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM FINAL TABLE (INSERT INTO "article" ("title", "published", "likes", "author_id") VALUES (?, ?, ?, ?)) AS t0;
