package dev.iolite.processor.read;

import dev.iolite.schema.ScalarType;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Tells which Java types can lie in a column, and what to write instead of those that cannot. */
final class ColumnTypes {

    private static final Map<TypeKind, ScalarType> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, ScalarType.BOOLEAN,
            TypeKind.SHORT, ScalarType.SHORT,
            TypeKind.INT, ScalarType.INT,
            TypeKind.LONG, ScalarType.LONG,
            TypeKind.FLOAT, ScalarType.FLOAT,
            TypeKind.DOUBLE, ScalarType.DOUBLE);

    private static final Map<String, ScalarType> CLASSES = classes();

    /** Types that people bring along, and what they are here. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("java.util.Date", "Instant"),
            Map.entry("java.sql.Timestamp", "Instant"),
            Map.entry("java.util.Calendar", "Instant"),
            Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
            Map.entry("java.sql.Date", "LocalDate"),
            Map.entry("java.sql.Time", "LocalTime"),
            Map.entry("java.math.BigInteger", "BigDecimal"),
            Map.entry("java.lang.Byte", "Short"),
            Map.entry("java.lang.Character", "String"));

    private static Map<String, ScalarType> classes() {
        Map<String, ScalarType> classes = new HashMap<>();
        for (ScalarType type : ScalarType.values()) {
            if (type != ScalarType.JSON && type != ScalarType.ENUM && type != ScalarType.BYTES) {
                classes.put(type.javaType().getName(), type);
            }
        }
        return classes;
    }

    /**
     * The column type of one value.
     *
     * @param type a property's type, or the element type of a list
     * @return null when it cannot lie in a column
     */
    @Nullable
    ColumnType of(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            ScalarType scalar = PRIMITIVES.get(type.getKind());
            return scalar == null ? null : new ColumnType(scalar, null);
        }
        if (type.getKind() == TypeKind.ARRAY) {
            boolean bytes = ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
            return bytes ? new ColumnType(ScalarType.BYTES, null) : null;
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return new ColumnType(ScalarType.ENUM, element);
        }
        ScalarType scalar = CLASSES.get(element.getQualifiedName().toString());
        return scalar == null ? null : new ColumnType(scalar, null);
    }

    /**
     * What to write instead of a type that cannot lie in a column.
     *
     * @param type the type found
     * @return a sentence without its full stop
     */
    String remedy(TypeMirror type) {
        if (type.getKind() == TypeKind.BYTE) {
            return "Use short";
        }
        if (type.getKind() == TypeKind.CHAR) {
            return "Use String";
        }
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror component = ((ArrayType) type).getComponentType();
            return "Use List<" + boxed(component) + ">";
        }
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            String instead = INSTEAD.get(element.getQualifiedName().toString());
            if (instead != null) {
                return "Use " + instead;
            }
            return "Mark " + element.getSimpleName()
                    + " with @Model to make this a relation, or the property with @Json" + " to store it as a document";
        }
        return "Use a type that a column can hold";
    }

    private static String boxed(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Boolean";
            case SHORT, BYTE -> "Short";
            case INT -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case CHAR -> "String";
            default -> type.toString();
        };
    }
}
