SELECT t0."id", t0."title", t0."published", t0."likes", t0."author_id", t0."editor_id" FROM "article" AS t0 ORDER BY t0."likes" DESC, t0."title" ASC;
