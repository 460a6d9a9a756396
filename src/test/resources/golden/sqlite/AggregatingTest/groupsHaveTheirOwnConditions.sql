SELECT t0."published", COUNT(*), SUM(t0."likes") FROM "article" AS t0 GROUP BY t0."published" HAVING SUM(t0."likes") > ? ORDER BY t0."published" ASC;
