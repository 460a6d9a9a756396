SELECT t0."first_name", t0."id" FROM "author" AS t0 WHERE t0."email" LIKE ? ORDER BY t0."id" ASC;
SELECT t2."c0", t2."c1" FROM unnest(?::integer[]) AS t1("k0") CROSS JOIN LATERAL (SELECT t0."title" AS "c0", t0."author_id" AS "c1" FROM "article" AS t0 WHERE t0."author_id" = t1."k0" ORDER BY t0."id" ASC LIMIT ?) AS t2;
