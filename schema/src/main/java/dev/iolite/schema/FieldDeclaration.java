package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property of a model as a developer wrote it. */
public sealed interface FieldDeclaration {

    /**
     * The name in the model.
     *
     * @return the property name
     */
    String name();

    /**
     * Where it stands, for the front end's messages.
     *
     * @return what the front end gave; null when that is not known
     */
    @Nullable
    Object position();

    /**
     * A property that lies in a column.
     *
     * @param name the name in the model
     * @param column the column; null to derive it
     * @param type the value type; of the elements when it is a list
     * @param enumType the enum's name or qualified name when the type is ENUM, else null
     * @param list whether it holds a list of values
     * @param nullable whether it may be null
     * @param defaultValue what a create fills in; a literal may be given as text, which the builder converts; null for none
     * @param updatedAt whether each write sets it to the time
     * @param version whether it is the version of optimistic locking
     * @param omitted whether it is left out of results unless asked for
     * @param hidden whether the model does not show it at all
     * @param nativeType the database's own type; null for the usual one
     * @param filter what it says about which rows the model shows; null for nothing
     * @param position where it stands; null when that is not known
     */
    record Scalar(
            String name,
            @Nullable String column,
            ScalarType type,
            @Nullable String enumType,
            boolean list,
            boolean nullable,
            @Nullable DefaultValue defaultValue,
            boolean updatedAt,
            boolean version,
            boolean omitted,
            boolean hidden,
            @Nullable NativeType nativeType,
            @Nullable RowFilter filter,
            @Nullable Object position)
            implements FieldDeclaration {

        /**
         * A property that says nothing about which rows the model shows.
         *
         * @param name the name in the model
         * @param column the column; null to derive it
         * @param type the value type; of the elements when it is a list
         * @param enumType the enum's name or qualified name when the type is ENUM, else null
         * @param list whether it holds a list of values
         * @param nullable whether it may be null
         * @param defaultValue what a create fills in; null for none
         * @param updatedAt whether each write sets it to the time
         * @param version whether it is the version of optimistic locking
         * @param omitted whether it is left out of results unless asked for
         * @param hidden whether the model does not show it at all
         * @param nativeType the database's own type; null for the usual one
         * @param position where it stands; null when that is not known
         */
        public Scalar(
                String name,
                @Nullable String column,
                ScalarType type,
                @Nullable String enumType,
                boolean list,
                boolean nullable,
                @Nullable DefaultValue defaultValue,
                boolean updatedAt,
                boolean version,
                boolean omitted,
                boolean hidden,
                @Nullable NativeType nativeType,
                @Nullable Object position) {
            this(
                    name,
                    column,
                    type,
                    enumType,
                    list,
                    nullable,
                    defaultValue,
                    updatedAt,
                    version,
                    omitted,
                    hidden,
                    nativeType,
                    null,
                    position);
        }
    }

    /**
     * A property that leads to rows of another model, or of the same.
     *
     * @param name the name in the model
     * @param target the other model's name or qualified name
     * @param many whether it leads to a list
     * @param nullable whether a to-one may be absent; false for lists
     * @param relation the relation's name where the developer gives one, else null
     * @param mappedBy the field on the other side, where the developer names it, else null
     * @param key the foreign key, when it is declared on this field; null to derive it
     * @param manyToMany how the links are stored, when declared on this list; null to derive it
     * @param position where it stands; null when that is not known
     */
    record Relation(
            String name,
            String target,
            boolean many,
            boolean nullable,
            @Nullable String relation,
            @Nullable String mappedBy,
            @Nullable KeyHolder key,
            @Nullable ManyToMany manyToMany,
            @Nullable Object position)
            implements FieldDeclaration {}

    /**
     * That a field's own model holds the foreign key.
     *
     * @param fields the key's fields; empty to derive them from the relation's and the references' names
     * @param columns the columns of key fields that the model does not show; empty to derive them
     * @param references the fields pointed to; empty for the target's id
     * @param onDelete what happens when the target is deleted; null for the default
     * @param onUpdate what happens when the target's key changes; null for the default
     * @param relatedName the reverse relation's name where the target does not declare it; null for the default
     * @param constraint the constraint's name in the database; null to derive it, empty when the database has none
     */
    record KeyHolder(
            List<String> fields,
            List<String> columns,
            List<String> references,
            ForeignKey.@Nullable Action onDelete,
            ForeignKey.@Nullable Action onUpdate,
            @Nullable String relatedName,
            @Nullable String constraint) {
        /** Copies the lists. */
        public KeyHolder {
            fields = List.copyOf(fields);
            columns = List.copyOf(columns);
            references = List.copyOf(references);
        }
    }

    /**
     * That a list is one side of a many-to-many relation.
     *
     * @param through the link model's name or qualified name; null for a table made for the relation
     * @param throughField the link model's relation that points to the model with this list; needed only where both sides
     *     are the same model, else null
     * @param table the link table where it has no model; null to derive it
     * @param relatedName the reverse relation's name where the target does not declare it; null for the default
     */
    record ManyToMany(
            @Nullable String through,
            @Nullable String throughField,
            @Nullable String table,
            @Nullable String relatedName) {}
}
