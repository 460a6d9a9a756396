SELECT t0."first_name", t0."id" FROM "author" AS t0 WHERE t0."email" LIKE ? ESCAPE '\' ORDER BY t0."id" ASC;
SELECT t1."c0", t1."c1" FROM (SELECT t0."title" AS "c0", t0."author_id" AS "c1", ROW_NUMBER() OVER (PARTITION BY t0."author_id" ORDER BY t0."id" ASC) AS "n" FROM "article" AS t0 WHERE t0."author_id" = ANY(CAST(? AS INTEGER ARRAY))) AS t1 WHERE t1."n" <= ? ORDER BY t1."n" ASC;
