SELECT t0."id" FROM "worker" AS t0 WHERE t0."name" = ? AND (t0."tenant" = ? AND t0."deleted_at" IS NULL) FOR NO KEY UPDATE OF t0;
UPDATE "badge" AS t0 SET "deleted_at" = ? WHERE t0."worker_id" = ? AND t0."deleted_at" IS NULL;
SELECT t0."id", t0."tenant", t0."name", t0."score", t0."deleted_at" FROM "worker" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."code", t0."worker_id", t0."deleted_at" FROM "badge" AS t0 WHERE t0."worker_id" = ANY(?) AND t0."deleted_at" IS NULL;
SELECT t0."reviewer_id", t0."id" FROM "ticket" AS t0 WHERE t0."title" = ? AND (t0."tenant" = ? AND t0."deleted_at" IS NULL AND t0."draft" = ?) FOR NO KEY UPDATE OF t0;
UPDATE "worker" AS t0 SET "deleted_at" = ? WHERE t0."id" = ? AND (t0."tenant" = ? AND t0."deleted_at" IS NULL);
SELECT t0."id", t0."tenant", t0."title", t0."points", t0."draft", t0."deleted_at", t0."worker_id", t0."reviewer_id" FROM "ticket" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."tenant", t0."name", t0."score", t0."deleted_at" FROM "worker" AS t0 WHERE t0."id" = ANY(?) AND (t0."tenant" = ? AND t0."deleted_at" IS NULL);
SELECT t0."id", t0."code", t0."worker_id", t0."deleted_at" FROM "badge" AS t0 WHERE t0."code" = ?;
