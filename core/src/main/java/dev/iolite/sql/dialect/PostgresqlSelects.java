package dev.iolite.sql.dialect;

/** PostgreSQL's catalog, which all roles may read. */
final class PostgresqlSelects {

    /** A domain has the type, the default and the NOT NULL of what it is made from. Places without a length are -1. */
    private static final String COLUMNS = """
            WITH RECURSIVE d(id, base, modifier, filled, required) AS (
              SELECT oid, typbasetype, typtypmod, typdefault, typnotnull FROM pg_catalog.pg_type WHERE typtype = 'd'
              UNION ALL
              SELECT d.id, t.typbasetype, CASE WHEN d.modifier >= 0 THEN d.modifier ELSE t.typtypmod END,
                coalesce(d.filled, t.typdefault), d.required OR t.typnotnull
              FROM d JOIN pg_catalog.pg_type AS t ON t.oid = d.base AND t.typtype = 'd'
            ), c AS (
              SELECT n.nspname, r.relname, pg_catalog.pg_table_is_visible(r.oid) AS here, r.relkind IN ('v', 'm') AS view,
                a.attname, a.attnum, a.attidentity, a.attgenerated, a.attnotnull OR coalesce(d.required, false) AS required,
                coalesce(d.base, a.atttypid) AS type,
                CASE WHEN a.atttypmod >= 0 THEN a.atttypmod ELSE coalesce(d.modifier, -1) END AS modifier,
                coalesce(pg_catalog.pg_get_expr(f.adbin, f.adrelid), d.filled) AS filled
              FROM pg_catalog.pg_class AS r
              JOIN pg_catalog.pg_namespace AS n ON n.oid = r.relnamespace
              JOIN pg_catalog.pg_attribute AS a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
              LEFT JOIN pg_catalog.pg_attrdef AS f ON f.adrelid = r.oid AND f.adnum = a.attnum
              LEFT JOIN d ON d.id = a.atttypid
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_type AS u WHERE u.oid = d.base AND u.typtype = 'd')
              WHERE r.relkind IN ('r', 'p', 'v', 'm', 'f') AND r.relname IN ({tables})
            ), v AS (
              SELECT c.*, t.typelem <> 0 AND t.typlen = -1 AS list, e.typname, CASE
                  WHEN pg_catalog.pg_type_is_visible(e.oid) THEN e.typname::text
                  ELSE '"' || en.nspname || '"."' || e.typname || '"' END AS word
              FROM c
              JOIN pg_catalog.pg_type AS t ON t.oid = c.type
              JOIN pg_catalog.pg_type AS e ON e.oid = CASE WHEN t.typelem <> 0 AND t.typlen = -1 THEN t.typelem ELSE t.oid END
              JOIN pg_catalog.pg_namespace AS en ON en.oid = e.typnamespace
            )
            SELECT nspname, relname, here, view, attname, word, list,
              CASE
                WHEN typname IN ('varchar', 'bpchar') THEN CASE WHEN modifier < 0 THEN 2147483647 ELSE modifier - 4 END
                WHEN typname IN ('bit', 'varbit') THEN CASE WHEN modifier < 0 THEN 2147483647 ELSE modifier END
                WHEN typname = 'numeric' AND modifier >= 0 THEN ((modifier - 4) >> 16) & 65535
                ELSE 0 END,
              CASE
                WHEN typname = 'numeric' AND modifier >= 0 THEN (modifier - 4) & 2047
                WHEN typname IN ('timestamp', 'timestamptz', 'time', 'timetz')
                  THEN CASE WHEN modifier < 0 THEN 6 ELSE modifier END
                ELSE 0 END,
              NOT required,
              CASE
                WHEN attidentity = 'a' THEN 'ALWAYS'
                WHEN attidentity = 'd' THEN 'COUNTED'
                WHEN attgenerated <> '' THEN 'COMPUTED'
                ELSE '' END,
              CASE WHEN attgenerated = '' THEN filled END
            FROM v
            ORDER BY nspname, relname, attnum
            """;

    /** Sort order is in the first bit of an option; the columns behind the keys (INCLUDE) are only carried along. */
    private static final String INDEXES = """
            SELECT n.nspname, r.relname, x.relname, k.oid IS NOT NULL,
              CASE WHEN i.indisprimary THEN 'PRIMARY' WHEN i.indisunique THEN 'UNIQUE' ELSE 'PLAIN' END,
              m.amname, CASE WHEN NOT i.indisvalid THEN 'INVALID' WHEN i.indpred IS NOT NULL THEN 'PARTIAL' ELSE '' END,
              NOT i.indimmediate, coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false), a.attname,
              i.indoption[p.n - 1] & 1 = 1
            FROM pg_catalog.pg_index AS i
            JOIN pg_catalog.pg_class AS r ON r.oid = i.indrelid
            JOIN pg_catalog.pg_namespace AS n ON n.oid = r.relnamespace
            JOIN pg_catalog.pg_class AS x ON x.oid = i.indexrelid
            JOIN pg_catalog.pg_am AS m ON m.oid = x.relam
            CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) AS p(n)
            LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = r.oid AND a.attnum = i.indkey[p.n - 1] AND a.attnum <> 0
            LEFT JOIN pg_catalog.pg_constraint AS k ON k.conindid = x.oid AND k.contype IN ('p', 'u', 'x')
              AND k.conrelid = r.oid
            WHERE r.relname IN ({tables})
            ORDER BY n.nspname, r.relname, x.relname, p.n
            """;

    /** The copies that partitions have of their table's keys are left out with their parents. */
    private static final String FOREIGN_KEYS = """
            SELECT n.nspname, r.relname, k.oid::text, k.conname, a.attname, fn.nspname, f.relname,
              pg_catalog.pg_table_is_visible(f.oid), fa.attname,
              CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
                WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,
              CASE k.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
                WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END
            FROM pg_catalog.pg_constraint AS k
            JOIN pg_catalog.pg_class AS r ON r.oid = k.conrelid
            JOIN pg_catalog.pg_namespace AS n ON n.oid = r.relnamespace
            JOIN pg_catalog.pg_class AS f ON f.oid = k.confrelid
            JOIN pg_catalog.pg_namespace AS fn ON fn.oid = f.relnamespace
            CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS p(own, other, n)
            JOIN pg_catalog.pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = p.own
            JOIN pg_catalog.pg_attribute AS fa ON fa.attrelid = k.confrelid AND fa.attnum = p.other
            WHERE k.contype = 'f' AND k.conparentid = 0 AND r.relname IN ({tables})
            ORDER BY n.nspname, r.relname, k.conname, k.oid, p.n
            """;

    private static final String ENUMS = """
            SELECT n.nspname, t.typname, pg_catalog.pg_type_is_visible(t.oid), e.enumlabel
            FROM pg_catalog.pg_enum AS e
            JOIN pg_catalog.pg_type AS t ON t.oid = e.enumtypid
            JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
            ORDER BY n.nspname, t.typname, e.enumsortorder
            """;

    static final CatalogSelects SELECTS = new CatalogSelects(COLUMNS, INDEXES, FOREIGN_KEYS, ENUMS, false);

    private PostgresqlSelects() {}
}
