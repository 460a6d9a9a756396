SELECT t0."id" FROM "t" AS t0 WHERE LOWER(TRANSLATE(t0."name", 'Σİ', 'σi')) LIKE LOWER(TRANSLATE(?, 'Σİ', 'σi')) ESCAPE '\' ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE LOWER(TRANSLATE(t0."name", 'Σİ', 'σi')) = LOWER(TRANSLATE(?, 'Σİ', 'σi')) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE LOWER(TRANSLATE(t0."name", 'Σİ', 'σi')) IN (SELECT LOWER(TRANSLATE(v, 'Σİ', 'σi')) FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS e(v)) ORDER BY t0."id" ASC;
SELECT t0."id" FROM "t" AS t0 WHERE LOWER(TRANSLATE(t0."name", 'Σİ', 'σi')) NOT IN (SELECT LOWER(TRANSLATE(v, 'Σİ', 'σi')) FROM UNNEST(CAST(? AS VARCHAR ARRAY)) AS e(v)) ORDER BY t0."id" ASC;
