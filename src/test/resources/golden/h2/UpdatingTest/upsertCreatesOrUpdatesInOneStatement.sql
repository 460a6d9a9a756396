UPDATE "author" AS t0 SET "city" = ? WHERE t0."email" = ?;
INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
UPDATE "author" AS t0 SET "city" = ? WHERE t0."email" = ?;
