begin;
INSERT INTO "Tag" ("name") SELECT r."c0" FROM (SELECT value AS "c0", key + 1 AS "n" FROM json_each(?)) AS r ORDER BY r."n" ASC;
INSERT INTO "Tag" ("id", "name") SELECT r."c0", r."c1" FROM (SELECT max(CASE WHEN list = 0 THEN value END) AS "c0", max(CASE WHEN list = 1 THEN value END) AS "c1", key + 1 AS "n" FROM (SELECT 0 AS list, key, value FROM json_each(?) UNION ALL SELECT 1, key, value FROM json_each(?)) GROUP BY key) AS r ORDER BY r."n" ASC;
commit;
