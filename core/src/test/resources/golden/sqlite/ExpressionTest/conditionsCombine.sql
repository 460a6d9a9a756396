SELECT t0."id" FROM "t" AS t0 WHERE (t0."id" = ? OR t0."id" = ?) AND t0."name" IS NOT NULL ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE NOT (t0."id" = ? OR t0."id" = ?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE 1=0 ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE 1=0 OR t0."id" = ? ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE (iolite_whole(t0."id" + ?, 32) * ?) = 6 ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE CASE WHEN t0."name" IS NOT NULL THEN t0."id" ELSE 0 END < 2 ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE EXISTS (SELECT t1."id" FROM "t" AS t1 WHERE t1."other" = t0."name") ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE t0."id" NOT IN (SELECT t1."id" FROM "t" AS t1 WHERE t1."other" = t0."name") ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE (SELECT t1."id" FROM "t" AS t1 WHERE t1."other" = t0."name") IS NULL ORDER BY t0."id" ASC;
