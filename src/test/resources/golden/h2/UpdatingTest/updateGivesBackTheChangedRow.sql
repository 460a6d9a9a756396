UPDATE "author" AS t0 SET "city" = ?, "first_name" = ? WHERE t0."email" = ?;
