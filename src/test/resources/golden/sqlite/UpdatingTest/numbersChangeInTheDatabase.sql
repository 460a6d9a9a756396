UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" + ? WHERE t0."id" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" * ? WHERE t0."id" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" - ? WHERE t0."id" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" / ? WHERE t0."id" = ? RETURNING "id", "email", "first_name", "last_name", "city", "rank", "profile_views", "nicknames", "inviter_id";
