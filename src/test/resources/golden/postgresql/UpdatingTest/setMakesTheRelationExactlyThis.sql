WITH "w0" AS (SELECT t0."id" FROM "article" AS t0 WHERE t0."id" = ? FOR NO KEY UPDATE OF t0), "w1" AS (UPDATE "remark" AS t0 SET "article_id" = ? WHERE (t0."article_id" = ? AND NOT (t0."id" = ANY(?))) AND EXISTS (SELECT 1 FROM "w0" AS w0)), "w2" AS (UPDATE "remark" AS t0 SET "article_id" = ? WHERE (t0."id" = ANY(?) AND (t0."article_id" IS NULL OR t0."article_id" <> ?)) AND EXISTS (SELECT 1 FROM "w0" AS w0)) SELECT w0."id" FROM "w0" AS w0;
SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 WHERE t0."id" = ?;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."article_id" = ANY(?) ORDER BY t0."text" ASC;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."text" = ? ORDER BY t0."id" ASC LIMIT ?;
SELECT t0."id", t0."text", t0."article_id" FROM "remark" AS t0 WHERE t0."id" = ?;
