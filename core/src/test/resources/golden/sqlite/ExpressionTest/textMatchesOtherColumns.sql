SELECT t0."id" FROM "t" AS t0 WHERE instr(t0."name", t0."other") > 0 ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE substr(t0."name", 1, length(t0."other")) = t0."other" ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE substr(t0."name", length(t0."name") - length(t0."other") + 1) = t0."other" ORDER BY t0."id" ASC;
