UPDATE "article" AS t0 SET "published" = ?, "likes" = t0."likes" + ? WHERE EXISTS (SELECT 1 FROM "author" AS t1 WHERE t1."id" = t0."author_id" AND t1."city" = ?);
