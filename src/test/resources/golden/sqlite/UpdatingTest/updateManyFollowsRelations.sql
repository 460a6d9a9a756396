UPDATE "article" AS t0 SET "published" = ?, "likes" = iolite_whole(t0."likes" + ?, 32) WHERE EXISTS (SELECT 1 FROM "author" AS t1 WHERE t1."id" = t0."author_id" AND t1."city" = ?);
