UPDATE "User" AS t0 SET "views" = iolite_whole(t0."views" + ?, 32) WHERE t0."id" = ? RETURNING "id", "email", "name", "views", "role", "flags";
