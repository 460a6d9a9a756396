INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?::"rank", ?, ?), (?, ?, ?::"rank", ?, ?), (?, ?, ?::"rank", ?, ?);
SELECT COUNT(*) FROM "author" AS t0;
