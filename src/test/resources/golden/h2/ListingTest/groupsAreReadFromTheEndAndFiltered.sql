SELECT t0."likes", COUNT(*) FROM "article" AS t0 GROUP BY t0."likes" ORDER BY t0."likes" DESC LIMIT ? OFFSET ?;
SELECT t0."city", t0."rank", COUNT(t0."first_name"), MIN(t0."profile_views"), AVG(CAST(t0."profile_views" AS DOUBLE PRECISION)) FROM "author" AS t0 GROUP BY t0."city", t0."rank" HAVING t0."city" LIKE ? ESCAPE '\' OR MAX(t0."profile_views") >= ? ORDER BY t0."city" ASC;
