begin;
SELECT t0."email", t0."city" FROM "author" AS t0 WHERE t0."email" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS VARCHAR ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0);
commit;
