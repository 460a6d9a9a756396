SELECT t0."first_name", t0."id" FROM "author" AS t0 WHERE t0."email" = ?;
SELECT t0."title", t0."author_id" FROM "article" AS t0 WHERE t0."author_id" = ANY(?) ORDER BY t0."title" ASC;
