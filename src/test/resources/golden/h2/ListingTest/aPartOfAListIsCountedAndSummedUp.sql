SELECT COUNT(*) FROM (SELECT 1 AS "c0" FROM "article" AS t0 WHERE t0."published" = ? ORDER BY t0."id" ASC LIMIT ? OFFSET ?) AS t1;
SELECT SUM(t1."c1") FROM (SELECT 1 AS "c0", t0."likes" AS "c1" FROM "article" AS t0 ORDER BY t0."likes" DESC, t0."id" ASC LIMIT ?) AS t1;
SELECT COUNT(*) FROM "author" AS t0 WHERE EXISTS (SELECT 1 FROM "article" AS t1 WHERE t1."author_id" = t0."id" AND t1."likes" > ?);
SELECT COUNT(t0."rank"), COUNT(t0."nicknames") FROM "author" AS t0;
