UPDATE "author" AS t0 SET "nicknames" = t0."nicknames" || CAST(? AS VARCHAR ARRAY) WHERE t0."id" = ?;
