INSERT INTO "User" AS t0 ("email", "role") VALUES (?, ?) ON CONFLICT ("email") DO UPDATE SET "name" = ? RETURNING "id", "email", "name", "views", "role", "flags";
