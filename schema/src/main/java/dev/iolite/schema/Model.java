package dev.iolite.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model: one table, its fields, keys and relations. Immutable; two are the same only if they are one object. */
public final class Model {

    private final Definition definition;
    private final List<ScalarField> scalars;
    private final List<ScalarField> shown;
    private final List<RelationField> relations;
    private final Map<String, Field> byName = new HashMap<>();
    private final Map<String, Key> keys = new HashMap<>();
    private final Key id;
    private final @Nullable ScalarField deletion;
    private final @Nullable ScalarField tenant;

    /**
     * Everything a model consists of.
     *
     * @param name the name in calls and messages
     * @param qualifiedName the Java interface; the plain name for models of a {@code schema.prisma}
     * @param table the table or view
     * @param namespace the database schema it lies in; null for the default one
     * @param view whether it is a view: read only, no DDL
     * @param fields all fields in declared order, hidden ones last
     * @param keys all keys; the id, if any, first
     * @param indexes indexes that are no keys
     * @param foreignKeys the foreign keys this table holds
     */
    public record Definition(
            String name,
            String qualifiedName,
            String table,
            @Nullable String namespace,
            boolean view,
            List<Field> fields,
            List<Key> keys,
            List<Index> indexes,
            List<ForeignKey> foreignKeys) {
        /** Copies the lists. */
        public Definition {
            fields = List.copyOf(fields);
            keys = List.copyOf(keys);
            indexes = List.copyOf(indexes);
            foreignKeys = List.copyOf(foreignKeys);
        }
    }

    /**
     * Makes a model; the indexes of its fields must count up from 0 in their lists.
     *
     * @param definition what it consists of, with one key at least
     * @throws IllegalArgumentException when it has no key or an index does not fit
     */
    public Model(Definition definition) {
        this.definition = definition;
        this.scalars = definition.fields().stream()
                .filter(ScalarField.class::isInstance)
                .map(ScalarField.class::cast)
                .sorted(java.util.Comparator.comparingInt(ScalarField::index))
                .toList();
        this.relations = definition.fields().stream()
                .filter(RelationField.class::isInstance)
                .map(RelationField.class::cast)
                .sorted(java.util.Comparator.comparingInt(RelationField::index))
                .toList();
        definition.fields().forEach(field -> byName.put(field.name(), field));
        definition.keys().forEach(key -> keys.putIfAbsent(key.name(), key));
        requireCounting();
        this.id = definition.keys().stream()
                .filter(Key::primary)
                .findFirst()
                .or(() -> definition.keys().stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("Model " + definition.name() + " has no key"));
        this.shown = scalars.stream()
                .filter(field -> isRead(field) && !field.omitted())
                .toList();
        this.deletion = filtering(RowFilter.SOFT_DELETE);
        this.tenant = filtering(RowFilter.TENANT);
    }

    private @Nullable ScalarField filtering(RowFilter filter) {
        return scalars.stream()
                .filter(field -> field.filter() == filter)
                .findFirst()
                .orElse(null);
    }

    private void requireCounting() {
        for (int i = 0; i < scalars.size(); i++) {
            requireIndex(scalars.get(i), i);
        }
        for (int i = 0; i < relations.size(); i++) {
            requireIndex(relations.get(i), i);
        }
    }

    private void requireIndex(Field field, int expected) {
        if (field.index() != expected) {
            throw new IllegalArgumentException(
                    "Field " + name() + "." + field.name() + " has index " + field.index() + ", expected " + expected);
        }
    }

    /**
     * The name in calls and messages.
     *
     * @return such as {@code User}
     */
    public String name() {
        return definition.name();
    }

    /**
     * Everything this model consists of.
     *
     * @return the definition it was made from
     */
    public Definition definition() {
        return definition;
    }

    /**
     * The table or view.
     *
     * @return its name, not quoted
     */
    public String table() {
        return definition.table();
    }

    /**
     * The database schema the table lies in.
     *
     * @return its name; null for the default one
     */
    public @Nullable String namespace() {
        return definition.namespace();
    }

    /**
     * All fields in declared order, hidden ones last.
     *
     * @return scalar and relation fields
     */
    public List<Field> fields() {
        return definition.fields();
    }

    /**
     * The fields that are columns, by index.
     *
     * @return hidden ones too
     */
    public List<ScalarField> scalars() {
        return scalars;
    }

    /**
     * The fields that are columns and are read when nothing else is said.
     *
     * @return those that are read and not omitted, by index
     */
    public List<ScalarField> shown() {
        return shown;
    }

    /**
     * Whether a field is read when nothing is said about it but that it is not omitted.
     *
     * @param field one of the scalar fields
     * @return true for what the model shows, and for hidden parts of the id: without them a row could not be told from
     *     another
     */
    public boolean isRead(ScalarField field) {
        return !field.hidden() || id.fields().contains(field.name());
    }

    /**
     * The fields that are relations, by index.
     *
     * @return hidden ones too
     */
    public List<RelationField> relations() {
        return relations;
    }

    /**
     * The key that identifies rows: the id, or the first unique key where a model has no id.
     *
     * @return never null
     */
    public Key id() {
        return id;
    }

    /**
     * The field that holds when a row was deleted, where deleted rows are kept.
     *
     * @return null when rows are deleted for good
     */
    public @Nullable ScalarField deletion() {
        return deletion;
    }

    /**
     * The field that holds the tenant to which a row belongs.
     *
     * @return null when rows belong to all
     */
    public @Nullable ScalarField tenant() {
        return tenant;
    }

    /**
     * All keys.
     *
     * @return the id first
     */
    public List<Key> keys() {
        return definition.keys();
    }

    /**
     * Looks a field up.
     *
     * @param name its name
     * @return the field; empty when there is none
     */
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Looks a key up.
     *
     * @param name its name in calls
     * @return the key; empty when there is none
     */
    public Optional<Key> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /**
     * A field that is known to be a column.
     *
     * @param name its name
     * @return the field
     * @throws IllegalArgumentException when there is none of that name
     */
    public ScalarField scalar(String name) {
        if (byName.get(name) instanceof ScalarField scalar) {
            return scalar;
        }
        throw new IllegalArgumentException("Model " + name() + " has no scalar field " + name);
    }

    /**
     * A field that is known to be a relation.
     *
     * @param name its name
     * @return the field
     * @throws IllegalArgumentException when there is none of that name
     */
    public RelationField relation(String name) {
        if (byName.get(name) instanceof RelationField relation) {
            return relation;
        }
        throw new IllegalArgumentException("Model " + name() + " has no relation " + name);
    }

    /**
     * The fields of a list of names.
     *
     * @param names names of scalar fields
     * @return the fields in the same order
     */
    public List<ScalarField> scalars(List<String> names) {
        return names.stream().map(this::scalar).toList();
    }

    @Override
    public String toString() {
        return "Model " + name();
    }
}
