package dev.iolite.sql.dialect;

/** SQLite's pragmas, which can be joined like tables. Names mind no case there. */
final class SqliteSelects {

    /** Only a key that is said to be INTEGER, letter by letter, stands for the row's number, which counts up. */
    private static final String COLUMNS = """
            SELECT t.schema, t.name, t.schema = 'main', t.type = 'view', c.name, c.type, 0, 0, 0, c."notnull" = 0,
              CASE
                WHEN c.hidden IN (2, 3) THEN 'COMPUTED'
                WHEN c.pk = 1 AND upper(c.type) = 'INTEGER' AND t.wr = 0
                  AND (SELECT count(*) FROM pragma_table_xinfo(t.name, t.schema) AS k WHERE k.pk > 0) = 1
                  AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name, t.schema) AS i WHERE i.origin = 'pk')
                  THEN 'COUNTED'
                ELSE '' END,
              c.dflt_value
            FROM pragma_table_list AS t, pragma_table_xinfo(t.name, t.schema) AS c
            WHERE t.type <> 'shadow' AND c.hidden <> 1 AND lower(t.name) IN ({tables})
            ORDER BY t.schema, t.name, c.cid
            """;

    /** The primary key is told by the columns: one that is the row's number has no index. */
    private static final String INDEXES = """
            SELECT namespace, name, index_name, constrained, role, '', lacks, 0, 0, column_name, descending
            FROM (
              SELECT t.schema AS namespace, t.name AS name, '' AS index_name, 1 AS constrained, 'PRIMARY' AS role,
                '' AS lacks, c.name AS column_name, 0 AS descending, c.pk AS place
              FROM pragma_table_list AS t, pragma_table_xinfo(t.name, t.schema) AS c
              WHERE c.pk > 0 AND t.type <> 'shadow'
              UNION ALL
              SELECT t.schema, t.name, i.name, i.origin <> 'c', CASE WHEN i."unique" THEN 'UNIQUE' ELSE 'PLAIN' END,
                CASE WHEN i.partial THEN 'PARTIAL' ELSE '' END, x.name, x."desc", x.seqno
              FROM pragma_table_list AS t, pragma_index_list(t.name, t.schema) AS i, pragma_index_xinfo(i.name, t.schema) AS x
              WHERE i.origin <> 'pk' AND x.key = 1 AND t.type <> 'shadow')
            WHERE lower(name) IN ({tables})
            ORDER BY namespace, name, index_name, place
            """;

    private static final String FOREIGN_KEYS = """
            SELECT t.schema, t.name, k.id, '', k."from", t.schema, k."table", t.schema = 'main', k."to", k.on_delete,
              k.on_update
            FROM pragma_table_list AS t, pragma_foreign_key_list(t.name, t.schema) AS k
            WHERE lower(t.name) IN ({tables})
            ORDER BY t.schema, t.name, k.id, k.seq
            """;

    static final CatalogSelects SELECTS = new CatalogSelects(COLUMNS, INDEXES, FOREIGN_KEYS, "", true);

    private SqliteSelects() {}
}
