UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" + ? WHERE t0."id" = ?;
UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" * ? WHERE t0."id" = ?;
UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" - ? WHERE t0."id" = ?;
UPDATE "author" AS t0 SET "profile_views" = t0."profile_views" / ? WHERE t0."id" = ?;
