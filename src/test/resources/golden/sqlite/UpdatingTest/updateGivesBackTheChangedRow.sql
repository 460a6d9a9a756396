UPDATE "author" AS t0 SET "city" = ?, "first_name" = ? WHERE t0."email" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
