package dev.iolite.schema;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes declarations as JSON; what is empty, false or null is left out. */
final class DeclarationWriter {

    private final JsonGenerator json;

    DeclarationWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Declarations declarations) {
        json.writeStartObject();
        json.writeNumberProperty("version", SchemaJson.VERSION);
        objects("models", declarations.models(), this::model);
        objects("enums", declarations.enums(), this::enumType);
        json.writeEndObject();
    }

    private void model(ModelDeclaration model) {
        text("name", model.name());
        text("qualifiedName", model.qualifiedName());
        text("table", model.table());
        text("namespace", model.namespace());
        flag("view", model.view());
        text("naming", model.naming().name());
        objects("fields", model.fields(), this::field);
        objects("keys", model.keys(), this::key);
        objects("indexes", model.indexes(), this::index);
    }

    private void field(FieldDeclaration field) {
        text("name", field.name());
        if (field instanceof FieldDeclaration.Scalar scalar) {
            scalar(scalar);
        } else if (field instanceof FieldDeclaration.Relation relation) {
            relation(relation);
        }
    }

    private void scalar(FieldDeclaration.Scalar field) {
        text("type", field.type().name());
        text("enum", field.enumType());
        text("column", field.column());
        flag("list", field.list());
        flag("nullable", field.nullable());
        object("default", field.defaultValue(), value -> value.accept(new DefaultWriter()));
        flag("updatedAt", field.updatedAt());
        flag("version", field.version());
        flag("omitted", field.omitted());
        flag("hidden", field.hidden());
        object("native", field.nativeType(), type -> {
            text("name", type.name());
            texts("arguments", type.arguments());
        });
        text("filter", field.filter() == null ? null : field.filter().name());
    }

    private void relation(FieldDeclaration.Relation field) {
        text("target", field.target());
        flag("many", field.many());
        flag("nullable", field.nullable());
        text("relation", field.relation());
        text("mappedBy", field.mappedBy());
        object("key", field.key(), key -> {
            texts("fields", key.fields());
            texts("columns", key.columns());
            texts("references", key.references());
            text("onDelete", key.onDelete() == null ? null : key.onDelete().name());
            text("onUpdate", key.onUpdate() == null ? null : key.onUpdate().name());
            text("relatedName", key.relatedName());
            text("constraint", key.constraint());
        });
        object("manyToMany", field.manyToMany(), links -> {
            text("through", links.through());
            text("throughField", links.throughField());
            text("table", links.table());
            text("relatedName", links.relatedName());
        });
    }

    private void key(ModelDeclaration.KeyDeclaration key) {
        text("name", key.name());
        texts("fields", key.fields());
        flag("primary", key.primary());
        text("constraint", key.constraint());
    }

    private void index(ModelDeclaration.IndexDeclaration index) {
        text("name", index.name());
        objects("columns", index.columns(), column -> {
            text("field", column.field());
            flag("descending", column.descending());
        });
        text("kind", index.kind().isEmpty() ? null : index.kind());
    }

    private void enumType(EnumDeclaration type) {
        text("name", type.name());
        text("qualifiedName", type.qualifiedName());
        text("databaseName", type.databaseName());
        text("namespace", type.namespace());
        text("naming", type.naming().name());
        objects("values", type.values(), value -> {
            text("name", value.name());
            text("stored", value.databaseName().equals(value.name()) ? null : value.databaseName());
        });
    }

    /** Each answer is the generator written to. */
    private final class DefaultWriter implements DefaultValue.Visitor<JsonGenerator> {
        @Override
        public JsonGenerator literal(DefaultValue.Literal value) {
            text("literal", LiteralText.write(value.value()));
            return json;
        }

        @Override
        public JsonGenerator literals(DefaultValue.Literals value) {
            json.writeArrayPropertyStart("literals");
            value.values().forEach(element -> json.writeString(LiteralText.write(element)));
            json.writeEndArray();
            return json;
        }

        @Override
        public JsonGenerator generated(DefaultValue.Generated value) {
            text("generated", value.kind().name());
            if (value.length() != 0) {
                json.writeNumberProperty("length", value.length());
            }
            return json;
        }

        @Override
        public JsonGenerator autoIncrement(DefaultValue.AutoIncrement value) {
            flag("autoIncrement", true);
            return json;
        }

        @Override
        public JsonGenerator sql(DefaultValue.Sql value) {
            text("sql", value.expression());
            return json;
        }
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    private void flag(String name, boolean flag) {
        if (flag) {
            json.writeBooleanProperty(name, true);
        }
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private <T> void object(String name, @Nullable T value, Consumer<T> members) {
        if (value != null) {
            json.writeObjectPropertyStart(name);
            members.accept(value);
            json.writeEndObject();
        }
    }

    private <T> void objects(String name, List<T> values, Consumer<? super T> members) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            for (T value : values) {
                json.writeStartObject();
                members.accept(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
