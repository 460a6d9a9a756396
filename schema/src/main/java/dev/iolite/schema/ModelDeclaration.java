package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model as a developer wrote it.
 *
 * @param name the name in calls and messages
 * @param qualifiedName the Java interface; the plain name for models of a {@code schema.prisma}
 * @param table the table or view; null to derive it
 * @param namespace the database schema it lies in; null for the default one
 * @param view whether it is a view
 * @param naming how names that are not given are derived
 * @param fields the fields in declared order
 * @param keys ids and uniques, of one field or several
 * @param indexes indexes that are no keys
 * @param position where it stands, for the front end's messages; null when that is not known
 */
public record ModelDeclaration(
        String name,
        String qualifiedName,
        @Nullable String table,
        @Nullable String namespace,
        boolean view,
        Naming naming,
        List<FieldDeclaration> fields,
        List<KeyDeclaration> keys,
        List<IndexDeclaration> indexes,
        @Nullable Object position) {
    /** Copies the lists. */
    public ModelDeclaration {
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
        indexes = List.copyOf(indexes);
    }

    ModelDeclaration renamed(String newQualifiedName) {
        return new ModelDeclaration(
                name, newQualifiedName, table, namespace, view, naming, fields, keys, indexes, position);
    }

    /**
     * An id or a unique constraint.
     *
     * @param name its name in calls; null for the field's name or the names joined by {@code _}
     * @param fields scalar fields, or to-one relations for their foreign keys
     * @param primary whether it is the id
     * @param constraint its name in the database; null to derive it
     * @param position where it stands; null when that is not known
     */
    public record KeyDeclaration(
            @Nullable String name,
            List<String> fields,
            boolean primary,
            @Nullable String constraint,
            @Nullable Object position) {
        /** Copies the fields. */
        public KeyDeclaration {
            fields = List.copyOf(fields);
        }
    }

    /**
     * An index that is no key.
     *
     * @param name its name in the database; null to derive it
     * @param columns scalar fields, or to-one relations for their foreign keys
     * @param kind the access method, such as {@code gin}; empty for the usual one
     * @param position where it stands; null when that is not known
     */
    public record IndexDeclaration(
            @Nullable String name,
            List<Index.Column> columns,
            String kind,
            @Nullable Object position) {
        /** Copies the columns. */
        public IndexDeclaration {
            columns = List.copyOf(columns);
        }
    }
}
