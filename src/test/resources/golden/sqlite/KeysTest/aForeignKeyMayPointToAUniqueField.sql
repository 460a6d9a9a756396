INSERT INTO "course" AS t0 ("title", "teacher_email") VALUES (?, ?) RETURNING "id", "title";
SELECT t0."id", t0."title", t0."teacher_email" FROM "course" AS t0 WHERE EXISTS (SELECT 1 FROM "teacher" AS t1 WHERE t1."email" = t0."teacher_email" AND substr(t1."email", 1, length(?)) = ?) ORDER BY t0."id" ASC LIMIT ?;
SELECT t0."id", t0."email" FROM "teacher" AS t0 WHERE t0."email" IN (SELECT e.value FROM json_each(?) AS e);
