SELECT t0."station_id", t0."number", t0."amount" FROM "reading" AS t0;
SELECT t2."c0", t2."c1", t2."c2", t2."c3" FROM unnest(?::bigint[], ?::integer[]) AS t1("k0", "k1") CROSS JOIN LATERAL (SELECT t0."id" AS "c0", t0."station_id" AS "c1", t0."number" AS "c2", t0."text" AS "c3" FROM "reading_flaw" AS t0 WHERE t0."station_id" = t1."k0" AND t0."number" = t1."k1" ORDER BY t0."id" ASC LIMIT ?) AS t2;
