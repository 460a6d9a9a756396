SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM FINAL TABLE (UPDATE "User" AS t0 SET "name" = ? WHERE t0."email" = ?) AS t0;
SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM FINAL TABLE (INSERT INTO "User" ("email", "role") VALUES (?, ?)) AS t0;
