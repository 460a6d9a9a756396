SELECT t0."thing_no", t0."the title", t0."default", t0."new" FROM "old_things" AS t0 WHERE t0."thing_no" = ?;
