SELECT t0."email", t0."city" FROM "author" AS t0 WHERE t0."email" = ANY(?);
