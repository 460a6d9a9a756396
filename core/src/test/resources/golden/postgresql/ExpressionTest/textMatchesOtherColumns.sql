SELECT t0."id" FROM "t" AS t0 WHERE strpos(t0."name", t0."other") > 0 ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE left(t0."name", length(t0."other")) = t0."other" ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE right(t0."name", length(t0."other")) = t0."other" ORDER BY t0."id" ASC;
