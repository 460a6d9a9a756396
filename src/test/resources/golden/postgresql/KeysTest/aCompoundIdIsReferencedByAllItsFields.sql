SELECT t0."row", t0."number", t0."note" FROM "seat" AS t0 WHERE t0."row" = ? AND t0."number" = ?;
SELECT t0."id", t0."guest", t0."seat_row", t0."seat_number" FROM "booking" AS t0 WHERE (t0."seat_row", t0."seat_number") IN (SELECT t1."k0", t1."k1" FROM unnest(?::integer[], ?::integer[]) AS t1("k0", "k1")) ORDER BY t0."guest" ASC;
SELECT t0."id", t0."guest", t0."seat_row", t0."seat_number" FROM "booking" AS t0 WHERE t0."guest" = ? ORDER BY t0."id" ASC LIMIT ?;
SELECT t0."row", t0."number", t0."note" FROM "seat" AS t0 WHERE (t0."row", t0."number") IN (SELECT t1."k0", t1."k1" FROM unnest(?::integer[], ?::integer[]) AS t1("k0", "k1"));
