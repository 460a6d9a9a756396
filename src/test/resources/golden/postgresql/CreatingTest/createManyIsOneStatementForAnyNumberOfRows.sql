INSERT INTO "author" ("email", "city", "rank", "profile_views", "nicknames") SELECT r."c0", r."c1", r."c2", r."c3", ? FROM unnest(?::text[], ?::text[], ?::"rank"[], ?::integer[]) WITH ORDINALITY AS r("c0", "c1", "c2", "c3", "n") ORDER BY r."n" ASC;
SELECT COUNT(*) FROM "author" AS t0;
