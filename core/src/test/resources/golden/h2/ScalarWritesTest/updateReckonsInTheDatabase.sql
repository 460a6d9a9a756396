SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM FINAL TABLE (UPDATE "User" AS t0 SET "views" = t0."views" + ? WHERE t0."id" = ?) AS t0;
