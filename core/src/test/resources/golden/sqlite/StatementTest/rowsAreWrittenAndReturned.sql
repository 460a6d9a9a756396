INSERT INTO "t" AS t0 ("id", "name") VALUES (?, ?) RETURNING "id", "name";
UPDATE "t" AS t0 SET "name" = ?, "tags" = CASE WHEN COALESCE(json_array_length(t0."tags"), 0) = 0 THEN ? WHEN json_array_length(?) = 0 THEN t0."tags" ELSE substr(t0."tags", 1, length(t0."tags") - 1) || ',' || substr(?, 2) END WHERE t0."id" = ? RETURNING "id", "name", "tags";
DELETE FROM "t" AS t0 WHERE t0."id" = ? RETURNING "id", "name";
