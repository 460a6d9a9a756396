SELECT t0."id" FROM "t" AS t0 WHERE substr(iolite_fold(t0."name"), 1, length(iolite_fold(?))) = iolite_fold(?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE iolite_fold(t0."name") = iolite_fold(?) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE iolite_fold(t0."name") IN (SELECT iolite_fold(e.value) FROM json_each(?) AS e) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE iolite_fold(t0."name") NOT IN (SELECT iolite_fold(e.value) FROM json_each(?) AS e) ORDER BY t0."id" ASC;
