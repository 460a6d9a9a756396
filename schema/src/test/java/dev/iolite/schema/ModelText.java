package dev.iolite.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares an annotated model in a few words. */
final class ModelText {

    private final String name;
    private final List<FieldDeclaration> fields = new ArrayList<>();
    private final List<ModelDeclaration.KeyDeclaration> keys = new ArrayList<>();

    private ModelText(String name) {
        this.name = name;
    }

    static ModelText model(String name) {
        return new ModelText(name);
    }

    /** A model with an int id that counts up. */
    static ModelText modelWithId(String name) {
        return model(name)
                .add(scalar("id", ScalarType.INT, false, new DefaultValue.AutoIncrement()))
                .id("id");
    }

    static FieldDeclaration.Scalar scalar(
            String name, ScalarType type, boolean nullable, @Nullable DefaultValue defaultValue) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, false, nullable, defaultValue, false, false, false, false, null, name);
    }

    ModelText add(FieldDeclaration field) {
        fields.add(field);
        return this;
    }

    ModelText field(String field, ScalarType type) {
        return add(scalar(field, type, false, null));
    }

    ModelText optional(String field, ScalarType type) {
        return add(scalar(field, type, true, null));
    }

    ModelText one(String field, String target) {
        return add(new FieldDeclaration.Relation(field, target, false, false, null, null, null, null, field));
    }

    ModelText maybe(String field, String target) {
        return add(new FieldDeclaration.Relation(field, target, false, true, null, null, null, null, field));
    }

    ModelText many(String field, String target) {
        return add(new FieldDeclaration.Relation(field, target, true, false, null, null, null, null, field));
    }

    ModelText mapped(String field, String target, String mappedBy) {
        return add(new FieldDeclaration.Relation(field, target, true, false, null, mappedBy, null, null, field));
    }

    ModelText held(String field, String target, FieldDeclaration.KeyHolder key) {
        return add(new FieldDeclaration.Relation(field, target, false, true, null, null, key, null, field));
    }

    ModelText manyToMany(String field, String target, FieldDeclaration.ManyToMany links) {
        return add(new FieldDeclaration.Relation(field, target, true, false, null, null, null, links, field));
    }

    ModelText id(String... names) {
        keys.add(new ModelDeclaration.KeyDeclaration(null, List.of(names), true, null, "id"));
        return this;
    }

    ModelText unique(String... names) {
        keys.add(new ModelDeclaration.KeyDeclaration(null, List.of(names), false, null, "unique"));
        return this;
    }

    ModelDeclaration done() {
        return new ModelDeclaration(
                name, "app." + name, null, null, false, Naming.SNAKE_CASE, fields, keys, List.of(), name);
    }

    static Declarations module(ModelText... models) {
        return new Declarations(
                java.util.Arrays.stream(models).map(ModelText::done).toList(), List.of());
    }

    static Schema schema(ModelText... models) {
        return SchemaBuilder.build(module(models)).orThrow();
    }

    static List<String> problems(ModelText... models) {
        return SchemaBuilder.build(module(models)).problems().stream()
                .map(Problem::text)
                .toList();
    }
}
