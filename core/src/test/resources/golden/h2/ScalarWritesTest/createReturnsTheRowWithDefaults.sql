SELECT t0."id", t0."email", t0."name", t0."views", t0."role", t0."flags" FROM FINAL TABLE (INSERT INTO "User" ("email", "role", "flags") VALUES (?, ?, CAST(? AS BOOLEAN ARRAY))) AS t0;
