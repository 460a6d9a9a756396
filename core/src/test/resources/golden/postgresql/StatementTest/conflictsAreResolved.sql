INSERT INTO "t" AS t0 ("id", "name") VALUES (?, ?) ON CONFLICT ("id") DO UPDATE SET "name" = EXCLUDED."name" WHERE t0."name" IS NOT NULL RETURNING t0."name";
INSERT INTO "t" AS t0 ("id", "name") SELECT r0."k", r0."v" FROM unnest(?::integer[], ?::text[]) AS r0("k", "v") WHERE 1=1 ON CONFLICT DO NOTHING;
