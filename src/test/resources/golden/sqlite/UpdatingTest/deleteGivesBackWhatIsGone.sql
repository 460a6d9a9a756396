DELETE FROM "author" AS t0 WHERE t0."id" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
DELETE FROM "author" AS t0 WHERE t0."id" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
