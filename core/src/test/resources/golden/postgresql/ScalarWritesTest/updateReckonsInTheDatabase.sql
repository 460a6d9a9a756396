UPDATE "User" AS t0 SET "views" = t0."views" + ? WHERE t0."id" = ? RETURNING t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags";
