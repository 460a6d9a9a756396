UPDATE "User" AS t0 SET "name" = ? WHERE t0."email" = ?;
INSERT INTO "User" ("email", "role") VALUES (?, ?);
