SELECT t0."id", t0."name", t0."height" FROM "station" AS t0;
SELECT t0."station_id", t0."number", t0."amount" FROM "reading" AS t0 WHERE t0."station_id" IN (SELECT p.c0[i."X"][r."X"] FROM (SELECT CAST(? AS BIGINT ARRAY ARRAY) AS c0) AS p LEFT JOIN SYSTEM_RANGE(1, 65536) AS i ON i."X" <= CARDINALITY(p.c0) LEFT JOIN SYSTEM_RANGE(1, 65536) AS r ON r."X" <= CARDINALITY(p.c0[i."X"]) WHERE r."X" > 0);
