INSERT INTO "User" ("email", "role", "flags") VALUES (?, ?, CAST(? AS BOOLEAN ARRAY));
