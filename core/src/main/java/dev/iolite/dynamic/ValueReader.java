package dev.iolite.dynamic;

import dev.iolite.model.JsonText;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values into the Java type of their field. */
final class ValueReader {

    private static final JsonText JSON_NULL = new JsonText("null");

    private final Schema schema;

    ValueReader(Schema schema) {
        this.schema = schema;
    }

    /**
     * What a write gives a field.
     *
     * @param field the field
     * @param argument the value
     * @return the value in its Java type; a list for a scalar list; null for NULL
     */
    @Nullable
    Object stored(ScalarField field, Argument argument) {
        if (argument.value() == JsonNull.DB_NULL && !field.list() && field.nullable()) {
            return null;
        }
        if (argument.isNull() && field.nullable() && !field.list()) {
            if (field.type() == ScalarType.JSON) {
                throw argument.position()
                        .missing(
                                "A value is required but not set: null says not which of the two nulls is meant.",
                                "Give JsonNull.DB_NULL or JsonNull.JSON_NULL.");
            }
            return null;
        }
        return field.list() ? list(field, argument) : one(field, argument);
    }

    /** The elements of a scalar list; a single value counts as a list of one. */
    List<Object> list(ScalarField field, Argument argument) {
        return argument.items().stream().map(item -> one(field, item)).toList();
    }

    /** One value; null is refused. */
    Object one(ScalarField field, Argument argument) {
        Object value = argument.required();
        return switch (field.type()) {
            case BOOLEAN -> argument.flag();
            case SHORT -> (short) Numbers.whole(argument, Short.MIN_VALUE, Short.MAX_VALUE, "a number of 16 bits");
            case INT ->
                (int) Numbers.whole(argument, Integer.MIN_VALUE, Integer.MAX_VALUE, "a whole number of 32 bits");
            case LONG -> Numbers.wholeOrDigits(argument);
            case FLOAT -> (float) Numbers.floating(argument);
            case DOUBLE -> Numbers.floating(argument);
            case DECIMAL -> Numbers.decimal(argument);
            case STRING -> argument.text();
            case BYTES -> bytes(argument, value);
            case UUID -> uuid(argument, value);
            case JSON -> json(field, argument, value);
            case ENUM -> enumValue(field, argument, value);
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME ->
                Times.read(field.type(), argument);
        };
    }

    private static Object bytes(Argument argument, Object value) {
        if (value instanceof byte[]) {
            return value;
        }
        if (value instanceof String text) {
            try {
                return Base64.getDecoder().decode(text);
            } catch (IllegalArgumentException expected) {
                throw argument.position().invalid("The text is not base64.", "Give byte[] or base64 text.");
            }
        }
        throw argument.mismatch("byte[] or base64 text");
    }

    private static Object uuid(Argument argument, Object value) {
        if (value instanceof UUID) {
            return value;
        }
        if (value instanceof String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException expected) {
                throw argument.position().invalid("The text is not a UUID.", "Give a java.util.UUID or its text.");
            }
        }
        throw argument.mismatch("a UUID or its text");
    }

    private static Object json(ScalarField field, Argument argument, Object value) {
        if (value == JsonNull.JSON_NULL) {
            return JSON_NULL;
        }
        if (value instanceof JsonNull) {
            throw argument.position()
                    .invalid(
                            value + " cannot be stored in " + field.name() + ".",
                            field.nullable() ? "Give DB_NULL or JSON_NULL." : "Give JSON_NULL.");
        }
        return JsonTexts.document(argument);
    }

    private Object enumValue(ScalarField field, Argument argument, Object value) {
        String name = value instanceof Enum<?> constant ? constant.name() : argument.text();
        EnumType type = schema.enumType(java.util.Objects.requireNonNull(field.enumType()));
        List<String> names = type.values().stream().map(EnumType.Value::name).toList();
        if (!names.contains(name)) {
            throw argument.position()
                    .invalid(
                            "The enum " + type.name() + " has no such value.",
                            "Possible are " + Position.listed(names) + ".");
        }
        return name;
    }
}
