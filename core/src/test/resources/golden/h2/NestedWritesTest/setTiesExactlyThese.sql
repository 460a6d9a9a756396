begin;
SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM "User" AS t0 WHERE t0."id" = ?;
UPDATE "Post" AS t0 SET "writerId" = ?, "updatedAt" = ? WHERE t0."writerId" = ? AND NOT (t0."title" = ANY(CAST(? AS VARCHAR ARRAY)));
UPDATE "Post" AS t0 SET "writerId" = ?, "updatedAt" = ? WHERE t0."title" = ANY(CAST(? AS VARCHAR ARRAY)) AND (t0."writerId" IS NULL OR t0."writerId" <> ?);
commit;
