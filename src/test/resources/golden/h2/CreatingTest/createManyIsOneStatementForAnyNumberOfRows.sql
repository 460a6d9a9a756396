INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY)), (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY)), (?, ?, ?, ?, CAST(? AS VARCHAR ARRAY));
SELECT COUNT(*) FROM "author" AS t0;
