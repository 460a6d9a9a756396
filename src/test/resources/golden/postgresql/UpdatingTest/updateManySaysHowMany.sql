UPDATE "author" AS t0 SET "city" = ? WHERE t0."city" = ?;
UPDATE "author" AS t0 SET "city" = ? WHERE t0."city" = ?;
