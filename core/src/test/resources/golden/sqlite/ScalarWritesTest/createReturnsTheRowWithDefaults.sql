INSERT INTO "User" AS t0 ("email", "role", "flags") VALUES (?, ?, ?) RETURNING "id", "email", "name", "views", "role", "flags";
