UPDATE "t" AS t0 SET "mood" = r0."v" FROM unnest(?::integer[], ?::"Mood"[]) AS r0("k", "v") WHERE t0."id" = r0."k";
SELECT t0."id" FROM "t" AS t0 WHERE t0."mood" = ?::"Mood" ORDER BY t0."id" ASC;
