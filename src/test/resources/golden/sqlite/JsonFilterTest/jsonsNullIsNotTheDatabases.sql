SELECT t0."id", t0."name", t0."email", t0."profile_views", t0."role", t0."coinflips", t0."city", t0."country", t0."pets" FROM "user" AS t0 WHERE json_type(t0."pets") = 'null' ORDER BY t0."id" ASC;
SELECT t0."id", t0."name", t0."email", t0."profile_views", t0."role", t0."coinflips", t0."city", t0."country", t0."pets" FROM "user" AS t0 WHERE t0."pets" IS NULL ORDER BY t0."id" ASC;
SELECT t0."id", t0."name", t0."email", t0."profile_views", t0."role", t0."coinflips", t0."city", t0."country", t0."pets" FROM "user" AS t0 WHERE t0."pets" IS NULL OR json_type(t0."pets") = 'null' ORDER BY t0."id" ASC;
