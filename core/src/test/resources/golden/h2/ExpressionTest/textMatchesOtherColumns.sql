SELECT t0."id" FROM "t" AS t0 WHERE LOCATE(t0."other", t0."name") > 0 ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE LEFT(t0."name", CHAR_LENGTH(t0."other")) = t0."other" ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE RIGHT(t0."name", CHAR_LENGTH(t0."other")) = t0."other" ORDER BY t0."id" ASC;
