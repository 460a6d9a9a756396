package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DeclarationWriter} writes. */
final class DeclarationReader {

    Declarations read(JsonObject json) {
        if (json.number("version") != SchemaJson.VERSION) {
            throw new JsonObject.UnreadableSchemaException(
                    "it has the form " + json.number("version") + ", this iolite reads the form " + SchemaJson.VERSION);
        }
        return new Declarations(json.objects("models", this::model), json.objects("enums", this::enumType));
    }

    private ModelDeclaration model(JsonObject json) {
        return new ModelDeclaration(
                json.text("name"),
                json.text("qualifiedName"),
                json.optionalText("table"),
                json.optionalText("namespace"),
                json.flag("view"),
                json.constant(Naming.class, "naming"),
                json.objects("fields", this::field),
                json.objects("keys", this::key),
                json.objects("indexes", this::index),
                null);
    }

    private FieldDeclaration field(JsonObject json) {
        return json.optionalText("target") == null ? scalar(json) : relation(json);
    }

    private FieldDeclaration scalar(JsonObject json) {
        return new FieldDeclaration.Scalar(
                json.text("name"),
                json.optionalText("column"),
                json.constant(ScalarType.class, "type"),
                json.optionalText("enum"),
                json.flag("list"),
                json.flag("nullable"),
                json.object("default", this::defaultValue),
                json.flag("updatedAt"),
                json.flag("version"),
                json.flag("omitted"),
                json.flag("hidden"),
                json.object("native", type -> new NativeType(type.text("name"), type.texts("arguments"))),
                json.optionalConstant(RowFilter.class, "filter"),
                null);
    }

    private DefaultValue defaultValue(JsonObject json) {
        String literal = json.optionalText("literal");
        if (literal != null) {
            return new DefaultValue.Literal(literal);
        }
        DefaultValue.Generated.Kind kind = json.optionalConstant(DefaultValue.Generated.Kind.class, "generated");
        if (kind != null) {
            return new DefaultValue.Generated(kind, json.number("length"));
        }
        String sql = json.optionalText("sql");
        if (sql != null) {
            return new DefaultValue.Sql(sql);
        }
        return json.flag("autoIncrement")
                ? new DefaultValue.AutoIncrement()
                : new DefaultValue.Literals(List.copyOf(json.texts("literals")));
    }

    private FieldDeclaration relation(JsonObject json) {
        return new FieldDeclaration.Relation(
                json.text("name"),
                json.text("target"),
                json.flag("many"),
                json.flag("nullable"),
                json.optionalText("relation"),
                json.optionalText("mappedBy"),
                json.object("key", this::keyHolder),
                json.object(
                        "manyToMany",
                        links -> new FieldDeclaration.ManyToMany(
                                links.optionalText("through"),
                                links.optionalText("throughField"),
                                links.optionalText("table"),
                                links.optionalText("relatedName"))),
                null);
    }

    private FieldDeclaration.KeyHolder keyHolder(JsonObject json) {
        return new FieldDeclaration.KeyHolder(
                json.texts("fields"),
                json.texts("columns"),
                json.texts("references"),
                action(json, "onDelete"),
                action(json, "onUpdate"),
                json.optionalText("relatedName"),
                json.optionalText("constraint"));
    }

    private static ForeignKey.@Nullable Action action(JsonObject json, String name) {
        return json.optionalConstant(ForeignKey.Action.class, name);
    }

    private ModelDeclaration.KeyDeclaration key(JsonObject json) {
        return new ModelDeclaration.KeyDeclaration(
                json.optionalText("name"),
                json.texts("fields"),
                json.flag("primary"),
                json.optionalText("constraint"),
                null);
    }

    private ModelDeclaration.IndexDeclaration index(JsonObject json) {
        String kind = json.optionalText("kind");
        return new ModelDeclaration.IndexDeclaration(
                json.optionalText("name"),
                json.objects("columns", column -> new Index.Column(column.text("field"), column.flag("descending"))),
                kind == null ? "" : kind,
                null);
    }

    private EnumDeclaration enumType(JsonObject json) {
        return new EnumDeclaration(
                json.text("name"),
                json.text("qualifiedName"),
                json.optionalText("databaseName"),
                json.optionalText("namespace"),
                json.constant(Naming.class, "naming"),
                json.objects("values", value -> {
                    String stored = value.optionalText("stored");
                    String name = value.text("name");
                    return new EnumType.Value(name, stored == null ? name : stored);
                }),
                null);
    }
}
