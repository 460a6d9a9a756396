UPDATE "User" AS t0 SET "views" = t0."views" + ? WHERE t0."id" = ?;
