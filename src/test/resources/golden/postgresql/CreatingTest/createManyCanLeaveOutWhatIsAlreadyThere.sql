INSERT INTO "author" AS t0 ("email", "city", "rank", "profile_views", "nicknames") VALUES (?, ?, ?::"rank", ?, ?), (?, ?, ?::"rank", ?, ?) ON CONFLICT DO NOTHING;
