package dev.iolite.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model while the builder works on it. */
final class DraftModel {

    final ModelDeclaration declaration;
    /** Which of the declarations it came from; its own module's reverse relations come before those of others. */
    final int module;

    final String table;
    final Map<String, ScalarField> scalars = new LinkedHashMap<>();
    final Map<String, DraftRelation> relations = new LinkedHashMap<>();
    final List<DraftKey> keys = new ArrayList<>();
    final List<DraftIndex> indexes = new ArrayList<>();

    /** A key with its fields resolved; the constraint is null until it is derived. */
    record DraftKey(
            String name,
            List<String> fields,
            boolean primary,
            @Nullable String constraint) {}

    /** An index with its fields resolved; the name is null until it is derived. */
    record DraftIndex(@Nullable String name, List<Index.Column> columns, String kind) {
        List<String> fields() {
            return columns.stream().map(Index.Column::field).toList();
        }
    }

    DraftModel(ModelDeclaration declaration, int module) {
        this.declaration = declaration;
        this.module = module;
        this.table = declaration.table() == null ? declaration.naming().name(declaration.name()) : declaration.table();
    }

    String name() {
        return declaration.name();
    }

    Naming naming() {
        return declaration.naming();
    }

    String column(String field) {
        return scalar(field).column();
    }

    ScalarField scalar(String field) {
        ScalarField scalar = scalars.get(field);
        if (scalar == null) {
            throw new IllegalStateException("Bug: no scalar field " + name() + "." + field);
        }
        return scalar;
    }

    List<String> columns(List<String> fields) {
        return fields.stream().map(this::column).toList();
    }

    boolean allRequired(List<String> fields) {
        return fields.stream().noneMatch(field -> scalar(field).nullable());
    }

    /** The id, or the first unique key that no row can lack; the nameless one of a view that has none. */
    Optional<DraftKey> id() {
        return keys.stream()
                .filter(DraftKey::primary)
                .findFirst()
                .or(() -> keys.stream()
                        .filter(key -> key.name().isEmpty() || allRequired(key.fields()))
                        .findFirst());
    }

    /** Whether at most one row can have the same values in these fields. */
    boolean uniqueOver(List<String> fields) {
        return keys.stream().anyMatch(key -> fields.containsAll(key.fields()));
    }
}
