SELECT COUNT(*) FROM "author" AS t0;
SELECT COUNT(*) FROM "author" AS t0 WHERE substr(t0."email", length(t0."email") - length(?) + 1) = ?;
SELECT EXISTS (SELECT 1 FROM "author" AS t0 WHERE t0."city" = ?);
SELECT EXISTS (SELECT 1 FROM "author" AS t0 WHERE t0."city" = ?);
