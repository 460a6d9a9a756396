SELECT t0."article_id", t0."label_name", t0."weight" FROM "article_label" AS t0 WHERE t0."article_id" = ? AND t0."label_name" = ?;
