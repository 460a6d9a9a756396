INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?), (?, ?, ?, ?, ?);
SELECT COUNT(*) FROM "author" AS t0;
