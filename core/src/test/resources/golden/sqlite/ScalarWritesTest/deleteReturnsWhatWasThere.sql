DELETE FROM "User" AS t0 WHERE t0."id" = ? RETURNING "id", "email", "name", "views", "role", "flags";
