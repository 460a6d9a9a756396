INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") SELECT r."c0", r."c1", ?::"rank", ?, ? FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS r("c0", "c1", "n") ORDER BY r."n" ASC;
SELECT COUNT(*) FROM "author" AS t0;
