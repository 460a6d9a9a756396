DELETE FROM "remark" AS t0 WHERE t0."text" = ?;
DELETE FROM "remark" AS t0;
