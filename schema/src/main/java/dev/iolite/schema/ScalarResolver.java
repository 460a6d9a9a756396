package dev.iolite.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns declared columns into scalar fields: types, defaults and what goes together. */
final class ScalarResolver {

    private final Drafts drafts;
    private final DraftModel model;

    ScalarResolver(Drafts drafts, DraftModel model) {
        this.drafts = drafts;
        this.model = model;
    }

    void resolve() {
        for (FieldDeclaration field : model.declaration.fields()) {
            if (field instanceof FieldDeclaration.Scalar scalar && !model.scalars.containsKey(scalar.name())) {
                model.scalars.put(scalar.name(), resolve(scalar));
            }
        }
        requireDistinctNames();
        requireOne(FieldDeclaration.Scalar::version, "A model has one version field at most");
        requireOne(field -> field.filter() == RowFilter.SOFT_DELETE, "A model has one time of deletion at most");
        requireOne(field -> field.filter() == RowFilter.TENANT, "A model has one tenant id at most");
    }

    private ScalarField resolve(FieldDeclaration.Scalar field) {
        EnumType enumType = enumType(field);
        ScalarType type = field.type() == ScalarType.ENUM && enumType == null ? ScalarType.STRING : field.type();
        requireFitting(field);
        boolean enumUnknown = type != field.type();
        return new ScalarField(
                field.name(),
                0,
                field.column() == null ? model.naming().name(field.name()) : field.column(),
                type,
                enumType == null ? null : enumType.name(),
                field.list(),
                field.nullable() && !field.list(),
                enumUnknown ? null : defaultValue(field, enumType),
                field.updatedAt(),
                field.version(),
                field.omitted(),
                field.hidden(),
                field.nativeType(),
                field.filter());
    }

    private @Nullable EnumType enumType(FieldDeclaration.Scalar field) {
        if (field.type() != ScalarType.ENUM) {
            return null;
        }
        String name = String.valueOf(field.enumType());
        EnumType type = drafts.enumType(name);
        if (type == null) {
            refuse(field, "There is no enum " + name, Suggestion.sentence(name, drafts.enumNames()));
        }
        return type;
    }

    private void requireFitting(FieldDeclaration.Scalar field) {
        if (field.list() && field.nullable()) {
            refuse(field, "A list cannot be optional", "Make it a plain list; it starts empty");
        }
        if (field.updatedAt() && (!field.type().isTemporal() || field.list())) {
            refuse(field, "The time of the update needs a time type", "Use Instant or another time type");
        }
        if (field.version() && (!field.type().isInteger() || field.list() || field.nullable())) {
            refuse(field, "A version must be a whole number that is never null", "Use int or long");
        }
        if (field.filter() == RowFilter.SOFT_DELETE) {
            requireDeletion(field);
        }
        if (field.filter() == RowFilter.TENANT) {
            requireTenant(field);
        }
    }

    private void requireDeletion(FieldDeclaration.Scalar field) {
        boolean instant = field.type() == ScalarType.INSTANT
                || field.type() == ScalarType.OFFSET_DATE_TIME
                || field.type() == ScalarType.LOCAL_DATE_TIME;
        if (!instant || field.list() || !field.nullable()) {
            refuse(
                    field,
                    "The time of deletion must be a point in time that may be null",
                    "Write @SoftDelete @Nullable Instant");
        } else if (field.defaultValue() != null || field.updatedAt()) {
            refuse(field, "A new row is not deleted yet", "Remove the default or @UpdatedAt");
        }
    }

    private void requireTenant(FieldDeclaration.Scalar field) {
        boolean fits = switch (field.type()) {
            case STRING, UUID, SHORT, INT, LONG, ENUM -> true;
            default -> false;
        };
        if (!fits || field.list() || field.nullable()) {
            refuse(
                    field,
                    "A tenant id must be a text, a UUID, a whole number or an enum that is never null",
                    "Use String, UUID or long");
        } else if (field.defaultValue() != null || field.updatedAt() || field.version()) {
            refuse(field, "A tenant id is always the current tenant", "Remove its default");
        }
    }

    private void requireDistinctNames() {
        List<String> names =
                model.declaration.fields().stream().map(FieldDeclaration::name).toList();
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                refuse(
                        model.declaration.fields().get(i),
                        "The field is declared twice",
                        "Remove or rename one of the two");
            }
        }
    }

    private void requireOne(Predicate<FieldDeclaration.Scalar> kind, String message) {
        model.declaration.fields().stream()
                .filter(field -> field instanceof FieldDeclaration.Scalar scalar && kind.test(scalar))
                .skip(1)
                .forEach(field -> refuse(field, message, "Keep one of them"));
    }

    private @Nullable DefaultValue defaultValue(FieldDeclaration.Scalar field, @Nullable EnumType enumType) {
        DefaultValue given = field.defaultValue();
        return given == null ? null : given.accept(new Check(field, enumType));
    }

    private void refuse(FieldDeclaration field, String message, String remedy) {
        drafts.problems.at(model, field, message, remedy);
    }

    /** Converts literals and refuses what the type cannot take. */
    private final class Check implements DefaultValue.Visitor<DefaultValue> {

        private final FieldDeclaration.Scalar field;
        private final @Nullable EnumType enumType;

        Check(FieldDeclaration.Scalar field, @Nullable EnumType enumType) {
            this.field = field;
            this.enumType = enumType;
        }

        @Override
        public DefaultValue literal(DefaultValue.Literal value) {
            if (field.list()) {
                refuse(field, "A list needs a list as its default", "Write the default as a list");
                return value;
            }
            return new DefaultValue.Literal(convert(value.value()));
        }

        @Override
        public DefaultValue literals(DefaultValue.Literals value) {
            if (!field.list()) {
                refuse(field, "The default is a list, the field is none", "Write one value");
                return value;
            }
            return new DefaultValue.Literals(
                    value.values().stream().map(this::convert).toList());
        }

        @Override
        public DefaultValue generated(DefaultValue.Generated value) {
            boolean fits = switch (value.kind()) {
                case NOW -> field.type().isTemporal();
                case UUID, UUID7 -> field.type() == ScalarType.STRING || field.type() == ScalarType.UUID;
                case CUID, CUID2, ULID, NANOID -> field.type() == ScalarType.STRING;
            };
            if (!fits || field.list()) {
                refuse(
                        field,
                        "The default " + value.kind() + " does not fit the type " + typeName(),
                        value.kind() == DefaultValue.Generated.Kind.NOW ? "Use a time type" : "Use String");
            }
            return value;
        }

        @Override
        public DefaultValue autoIncrement(DefaultValue.AutoIncrement value) {
            if (!field.type().isInteger() || field.list() || field.nullable()) {
                refuse(
                        field,
                        "Only a whole number that is never null can be counted up, not " + typeName(),
                        "Use int or long, or a generated id such as UUID");
            }
            return value;
        }

        @Override
        public DefaultValue sql(DefaultValue.Sql value) {
            return value;
        }

        private Object convert(Object given) {
            if (enumType != null) {
                return enumValue(enumType, given);
            }
            Optional<Object> value = given instanceof String text
                    ? LiteralText.read(field.type(), text)
                    : Optional.of(given).filter(field.type().javaType()::isInstance);
            if (value.isEmpty()) {
                refuse(field, "The default is no " + typeName(), "Write a value of that type");
            }
            return value.orElse(given);
        }

        private Object enumValue(EnumType type, Object given) {
            List<String> names =
                    type.values().stream().map(EnumType.Value::name).toList();
            String name = String.valueOf(given);
            if (!names.contains(name)) {
                refuse(field, "The enum " + type.name() + " has no value " + name, Suggestion.sentence(name, names));
            }
            return name;
        }

        private String typeName() {
            return field.type() == ScalarType.JSON
                    ? "JSON"
                    : field.type().javaType().getSimpleName();
        }
    }
}
