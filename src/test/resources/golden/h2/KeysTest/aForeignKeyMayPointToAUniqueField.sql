INSERT INTO "course" ("title", "teacher_email") VALUES (?, ?);
SELECT t0."id", t0."title", t0."teacher_email" FROM "course" AS t0 WHERE EXISTS (SELECT 1 FROM "teacher" AS t1 WHERE t1."email" = t0."teacher_email" AND t1."email" LIKE ? ESCAPE '\') ORDER BY t0."id" ASC LIMIT ?;
SELECT t0."id", t0."email" FROM "teacher" AS t0 WHERE t0."email" = ANY(CAST(? AS VARCHAR ARRAY));
