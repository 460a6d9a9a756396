INSERT INTO "User" AS t0 ("email", "role", "flags") VALUES (?, ?, ?) ON CONFLICT ("email") DO UPDATE SET "name" = ? RETURNING "id", "email", "name", "views", "role", "flags";
