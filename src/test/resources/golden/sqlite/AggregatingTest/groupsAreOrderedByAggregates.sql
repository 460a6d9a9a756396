SELECT t0."likes", COUNT(*) FROM "article" AS t0 WHERE t0."likes" > ? GROUP BY t0."likes" ORDER BY COUNT(*) DESC, t0."likes" ASC LIMIT ?;
