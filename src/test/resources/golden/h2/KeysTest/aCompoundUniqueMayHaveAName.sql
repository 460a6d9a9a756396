INSERT INTO "person" ("id", "first_name", "last_name", "country", "passport") VALUES (?, ?, ?, ?, ?);
SELECT t0."id", t0."first_name", t0."last_name", t0."country", t0."passport", t0."city" FROM "person" AS t0 WHERE t0."first_name" = ? AND t0."last_name" = ?;
