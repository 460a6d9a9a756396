UPDATE "t" AS t0 SET "mood" = r0."v" FROM (SELECT l0.value AS "k", l1.value AS "v" FROM json_each(?) AS l0 CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l1 ON l1.key = l0.key) AS r0 WHERE t0."id" = r0."k";
SELECT t0."id" FROM "t" AS t0 WHERE t0."mood" = ? ORDER BY t0."id" ASC;
