SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 ORDER BY t0."first_name" ASC NULLS LAST;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 ORDER BY t0."first_name" DESC NULLS FIRST;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 ORDER BY t0."first_name" ASC NULLS FIRST;
SELECT t0."id", t0."email", t0."first_name", t0."last_name", t0."city", t0."rank", t0."profile_views", t0."nicknames", t0."inviter_id" FROM "author" AS t0 ORDER BY t0."first_name" DESC NULLS LAST;
