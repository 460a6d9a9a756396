package dev.iolite.sql.dialect;

/** H2's catalog in the standard's words. */
final class H2Selects {

    private static final String COLUMNS = """
            SELECT c.table_schema, c.table_name, c.table_schema = CURRENT_SCHEMA, t.table_type = 'VIEW', c.column_name,
              CASE COALESCE(e.data_type, c.data_type)
                WHEN 'ENUM' THEN 'ENUM(' || (
                  SELECT LISTAGG('''' || REPLACE(v.value_name, '''', '''''') || '''', ', ')
                    WITHIN GROUP (ORDER BY v.value_ordinal)
                  FROM information_schema.enum_values AS v
                  WHERE v.object_schema = c.table_schema AND v.object_name = c.table_name
                    AND v.enum_identifier = COALESCE(e.dtd_identifier, c.dtd_identifier)) || ')'
                ELSE COALESCE(e.data_type, c.data_type) END,
              c.data_type = 'ARRAY',
              LEAST(2147483647, COALESCE(e.character_maximum_length, c.character_maximum_length, e.numeric_precision,
                c.numeric_precision, 0)),
              COALESCE(e.numeric_scale, c.numeric_scale, e.datetime_precision, c.datetime_precision, 0),
              c.is_nullable = 'YES',
              CASE
                WHEN c.identity_generation = 'ALWAYS' THEN 'ALWAYS'
                WHEN c.is_identity = 'YES' THEN 'COUNTED'
                WHEN c.is_generated = 'ALWAYS' THEN 'COMPUTED'
                ELSE '' END,
              COALESCE(c.column_default, d.domain_default)
            FROM information_schema.columns AS c
            JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            LEFT JOIN information_schema.element_types AS e ON e.object_schema = c.table_schema
              AND e.object_name = c.table_name AND e.collection_type_identifier = c.dtd_identifier
            LEFT JOIN information_schema.domains AS d ON d.domain_schema = c.domain_schema
              AND d.domain_name = c.domain_name
            WHERE LOWER(c.table_name) IN ({tables})
            ORDER BY c.table_schema, c.table_name, c.ordinal_position
            """;

    private static final String INDEXES = """
            SELECT i.table_schema, i.table_name, COALESCE(k.constraint_name, i.index_name), k.constraint_name IS NOT NULL,
              CASE
                WHEN k.constraint_type = 'PRIMARY KEY' THEN 'PRIMARY'
                WHEN c.is_unique OR k.constraint_type = 'UNIQUE' THEN 'UNIQUE'
                ELSE 'PLAIN' END,
              '', '', FALSE, COALESCE(i.nulls_distinct = 'NO', FALSE), c.column_name, c.ordering_specification = 'DESC'
            FROM information_schema.indexes AS i
            JOIN information_schema.index_columns AS c ON c.index_schema = i.index_schema AND c.index_name = i.index_name
              AND c.table_name = i.table_name
            LEFT JOIN information_schema.table_constraints AS k ON k.index_schema = i.index_schema
              AND k.index_name = i.index_name AND k.constraint_type IN ('PRIMARY KEY', 'UNIQUE')
            WHERE LOWER(i.table_name) IN ({tables})
            ORDER BY i.table_schema, i.table_name, i.index_name, k.constraint_name, c.ordinal_position
            """;

    private static final String FOREIGN_KEYS = """
            SELECT o.table_schema, o.table_name, r.constraint_name, r.constraint_name, o.column_name, t.table_schema,
              t.table_name, t.table_schema = CURRENT_SCHEMA, t.column_name, r.delete_rule, r.update_rule
            FROM information_schema.referential_constraints AS r
            JOIN information_schema.key_column_usage AS o ON o.constraint_schema = r.constraint_schema
              AND o.constraint_name = r.constraint_name
            JOIN information_schema.key_column_usage AS t ON t.constraint_schema = r.unique_constraint_schema
              AND t.constraint_name = r.unique_constraint_name AND t.ordinal_position = o.position_in_unique_constraint
            WHERE LOWER(o.table_name) IN ({tables})
            ORDER BY o.table_schema, o.table_name, r.constraint_name, o.ordinal_position
            """;

    static final CatalogSelects SELECTS = new CatalogSelects(COLUMNS, INDEXES, FOREIGN_KEYS, "", "LOWER(?)");

    private H2Selects() {}
}
