INSERT INTO "course" ("title", "teacher_email") VALUES (?, ?);
SELECT t0."id", t0."title", t0."teacher_email" FROM "course" AS t0 WHERE EXISTS (SELECT 1 FROM "teacher" AS t1 WHERE t1."email" = t0."teacher_email" AND t1."email" LIKE ? ESCAPE '\') ORDER BY t0."id" ASC LIMIT ?;
SELECT t0."id", t0."email" FROM "teacher" AS t0 WHERE t0."email" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0);
