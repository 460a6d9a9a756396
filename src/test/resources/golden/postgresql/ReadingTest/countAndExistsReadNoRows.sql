SELECT COUNT(*) FROM "author" AS t0;
SELECT COUNT(*) FROM "author" AS t0 WHERE t0."email" LIKE ?;
SELECT EXISTS (SELECT 1 FROM "author" AS t0 WHERE t0."city" = ?);
SELECT EXISTS (SELECT 1 FROM "author" AS t0 WHERE t0."city" = ?);
