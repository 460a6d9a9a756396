SELECT t0."id", t0."email" FROM "teacher" AS t0 WHERE EXISTS (SELECT 1 FROM "course" AS t1 WHERE t1."teacher_email" = t0."email" AND t1."title" = ?);
