INSERT INTO "User" AS t0 ("email", "role", "flags") VALUES (?, ?::"Role", ?) RETURNING t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags";
