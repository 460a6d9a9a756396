begin;
INSERT INTO "Tag" ("name") SELECT r."c0" FROM (SELECT l0.value AS "c0", l0.key + 1 AS "n" FROM json_each(?) AS l0) AS r ORDER BY r."n" ASC;
INSERT INTO "Tag" ("id", "name") SELECT r."c0", r."c1" FROM (SELECT l0.value AS "c0", l1.value AS "c1", l0.key + 1 AS "n" FROM json_each(?) AS l0 CROSS JOIN (SELECT key, value FROM json_each(?) LIMIT -1) AS l1 ON l1.key = l0.key) AS r ORDER BY r."n" ASC;
commit;
