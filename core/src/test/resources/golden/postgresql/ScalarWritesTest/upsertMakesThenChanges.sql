INSERT INTO "User" AS t0 ("email", "role") VALUES (?, ?::"Role") ON CONFLICT ("email") DO UPDATE SET "name" = ? RETURNING t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags";
