begin;
INSERT INTO "Tag" ("name") SELECT r."c0" FROM unnest(?::text[]) WITH ORDINALITY AS r("c0", "n") ORDER BY r."n" ASC;
INSERT INTO "Tag" ("id", "name") SELECT r."c0", r."c1" FROM unnest(?::integer[], ?::text[]) WITH ORDINALITY AS r("c0", "c1", "n") ORDER BY r."n" ASC;
commit;
