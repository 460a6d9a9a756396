package dev.iolite.sql.dialect;

/**
 * H2's catalog in the standard's words. Its views have no indexes and are made anew for each row of a join (300 tables took
 * seconds), so nothing is joined: rows are looked up in sets, for the few columns of special types, or brought together by
 * windows over unions.
 */
final class H2Selects {

    private static final String COLUMNS = """
            SELECT c.table_schema, c.table_name, c.table_schema = CURRENT_SCHEMA,
              (c.table_schema, c.table_name) IN (SELECT v.table_schema, v.table_name FROM information_schema.views AS v),
              c.column_name,
              CASE c.data_type
                WHEN 'ARRAY' THEN COALESCE(
                  'ENUM(' || (
                    SELECT LISTAGG('''' || REPLACE(v.value_name, '''', '''''') || '''', ', ') WITHIN GROUP (ORDER BY v.value_ordinal)
                    FROM information_schema.enum_values AS v
                    WHERE v.object_schema = c.table_schema AND v.object_name = c.table_name
                      AND v.enum_identifier = c.dtd_identifier || '_') || ')',
                  (SELECT e.data_type FROM information_schema.element_types AS e
                   WHERE e.object_schema = c.table_schema AND e.object_name = c.table_name
                     AND e.collection_type_identifier = c.dtd_identifier))
                WHEN 'ENUM' THEN 'ENUM(' || (
                    SELECT LISTAGG('''' || REPLACE(v.value_name, '''', '''''') || '''', ', ') WITHIN GROUP (ORDER BY v.value_ordinal)
                    FROM information_schema.enum_values AS v
                    WHERE v.object_schema = c.table_schema AND v.object_name = c.table_name
                      AND v.enum_identifier = c.dtd_identifier) || ')'
                ELSE c.data_type END,
              c.data_type = 'ARRAY',
              LEAST(2147483647, COALESCE(c.character_maximum_length, c.numeric_precision, 0)),
              COALESCE(c.numeric_scale, c.datetime_precision, 0),
              c.is_nullable = 'YES',
              CASE
                WHEN c.identity_generation = 'ALWAYS' THEN 'ALWAYS'
                WHEN c.is_identity = 'YES' THEN 'COUNTED'
                WHEN c.is_generated = 'ALWAYS' THEN 'COMPUTED'
                ELSE '' END,
              CASE
                WHEN c.column_default IS NULL AND c.domain_name IS NOT NULL THEN (
                  SELECT d.domain_default FROM information_schema.domains AS d
                  WHERE d.domain_schema = c.domain_schema AND d.domain_name = c.domain_name)
                ELSE c.column_default END
            FROM information_schema.columns AS c
            WHERE LOWER(c.table_name) IN ({tables})
            ORDER BY c.table_schema, c.table_name, c.ordinal_position
            """;

    private static final String INDEXES = """
            SELECT namespace, name, index_name, constrained, role, '', '', FALSE, nulls_alike, column_name, descending
            FROM (
              SELECT k.table_schema AS namespace, k.table_name AS name, k.constraint_name AS index_name, TRUE AS constrained,
                CASE WHEN (k.constraint_schema, k.constraint_name) IN (
                  SELECT p.constraint_schema, p.constraint_name FROM information_schema.table_constraints AS p
                  WHERE p.constraint_type = 'PRIMARY KEY') THEN 'PRIMARY' ELSE 'UNIQUE' END AS role,
                (k.constraint_schema, k.constraint_name) IN (
                  SELECT p.constraint_schema, p.constraint_name FROM information_schema.table_constraints AS p
                  WHERE p.nulls_distinct = 'NO') AS nulls_alike,
                k.column_name AS column_name, FALSE AS descending, k.ordinal_position AS place
              FROM information_schema.key_column_usage AS k
              WHERE (k.constraint_schema, k.constraint_name) IN (
                SELECT p.constraint_schema, p.constraint_name FROM information_schema.table_constraints AS p
                WHERE p.constraint_type IN ('PRIMARY KEY', 'UNIQUE'))
              UNION ALL
              SELECT c.table_schema, c.table_name, c.index_name, FALSE, CASE WHEN c.is_unique THEN 'UNIQUE' ELSE 'PLAIN' END,
                (c.index_schema, c.index_name) IN (
                  SELECT i.index_schema, i.index_name FROM information_schema.indexes AS i WHERE i.nulls_distinct = 'NO'),
                c.column_name, c.ordering_specification = 'DESC', c.ordinal_position
              FROM information_schema.index_columns AS c
              WHERE (c.index_schema, c.index_name) NOT IN (
                SELECT p.index_schema, p.index_name FROM information_schema.table_constraints AS p
                WHERE p.constraint_type IN ('PRIMARY KEY', 'UNIQUE'))
            ) AS i
            WHERE LOWER(name) IN ({tables})
            ORDER BY namespace, name, index_name, place
            """;

    /** A key's own columns get the names of the other key from its constraint, and that key's columns by their places. */
    private static final String FOREIGN_KEYS = """
            SELECT namespace, name, key_name, key_name, column_name, target_namespace, target, target_namespace = CURRENT_SCHEMA,
              target_column, on_delete, on_update
            FROM (
              SELECT namespace, name, key_name, column_name, ordinal, on_delete, on_update,
                MAX(other_namespace) OVER (PARTITION BY unique_namespace, unique_name, place) AS target_namespace,
                MAX(other) OVER (PARTITION BY unique_namespace, unique_name, place) AS target,
                MAX(other_column) OVER (PARTITION BY unique_namespace, unique_name, place) AS target_column
              FROM (
                SELECT namespace, name, key_name, column_name, ordinal, place, unique_namespace, unique_name, on_delete, on_update,
                  CAST(NULL AS VARCHAR) AS other_namespace, CAST(NULL AS VARCHAR) AS other, CAST(NULL AS VARCHAR) AS other_column
                FROM (
                  SELECT namespace, name, key_name, column_name, ordinal, place,
                    MAX(u_namespace) OVER (PARTITION BY key_namespace, key_name) AS unique_namespace,
                    MAX(u_name) OVER (PARTITION BY key_namespace, key_name) AS unique_name,
                    MAX(deleting) OVER (PARTITION BY key_namespace, key_name) AS on_delete,
                    MAX(updating) OVER (PARTITION BY key_namespace, key_name) AS on_update
                  FROM (
                    SELECT k.table_schema AS namespace, k.table_name AS name, k.constraint_schema AS key_namespace,
                      k.constraint_name AS key_name, k.column_name AS column_name, k.ordinal_position AS ordinal,
                      k.position_in_unique_constraint AS place, CAST(NULL AS VARCHAR) AS u_namespace,
                      CAST(NULL AS VARCHAR) AS u_name, CAST(NULL AS VARCHAR) AS deleting, CAST(NULL AS VARCHAR) AS updating
                    FROM information_schema.key_column_usage AS k
                    WHERE k.position_in_unique_constraint IS NOT NULL
                    UNION ALL
                    SELECT NULL, NULL, r.constraint_schema, r.constraint_name, NULL, NULL, NULL, r.unique_constraint_schema,
                      r.unique_constraint_name, r.delete_rule, r.update_rule
                    FROM information_schema.referential_constraints AS r
                  ) AS own
                ) AS pointing
                WHERE name IS NOT NULL
                UNION ALL
                SELECT NULL, NULL, NULL, NULL, NULL, k.ordinal_position, k.constraint_schema, k.constraint_name, NULL, NULL,
                  k.table_schema, k.table_name, k.column_name
                FROM information_schema.key_column_usage AS k
              ) AS pairs
            ) AS keys
            WHERE name IS NOT NULL AND LOWER(name) IN ({tables})
            ORDER BY namespace, name, key_name, ordinal
            """;

    static final CatalogSelects SELECTS = new CatalogSelects(COLUMNS, INDEXES, FOREIGN_KEYS, "", true);

    private H2Selects() {}
}
