package dev.iolite.processor.prisma;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.iolite.processor.model.JavaModel;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.ScalarType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;

/**
 * A model of a {@code schema.prisma}.
 *
 * @param declaration what the file says, with the interface's qualified name
 * @param type the interface
 * @param json the type of JSON properties
 */
public record PrismaModel(ModelDeclaration declaration, ClassName type, ClassName json) {

    /**
     * The properties of the interface.
     *
     * @return by name, in declared order
     */
    public Map<String, JavaProperty> properties() {
        Map<String, JavaProperty> properties = new LinkedHashMap<>();
        for (FieldDeclaration field : declaration.fields()) {
            if (field instanceof FieldDeclaration.Relation relation) {
                properties.put(field.name(), relation(relation));
            } else if (field instanceof FieldDeclaration.Scalar scalar && !scalar.hidden()) {
                properties.put(field.name(), scalar(scalar));
            }
        }
        return properties;
    }

    /**
     * Whether a property may be null.
     *
     * @param property one of the properties
     * @return true for optional columns and optional to-one relations
     */
    public boolean nullable(JavaProperty property) {
        return declaration.fields().stream()
                .filter(field -> field.name().equals(property.name()))
                .anyMatch(field -> field instanceof FieldDeclaration.Scalar scalar
                        ? scalar.nullable()
                        : ((FieldDeclaration.Relation) field).nullable());
    }

    private JavaProperty relation(FieldDeclaration.Relation relation) {
        ClassName target = ClassName.get(type.packageName(), relation.target());
        TypeName property = relation.many() ? list(target) : target;
        return new JavaProperty(relation.name(), getter(relation.name()), property, target, null, relation.many());
    }

    private JavaProperty scalar(FieldDeclaration.Scalar scalar) {
        TypeName value = value(scalar);
        TypeName property =
                scalar.list() ? list(value) : !scalar.nullable() && value.isBoxedPrimitive() ? value.unbox() : value;
        ClassName enumType = scalar.type() == ScalarType.ENUM ? (ClassName) value : null;
        return new JavaProperty(scalar.name(), getter(scalar.name()), property, value, enumType, scalar.list());
    }

    private TypeName value(FieldDeclaration.Scalar scalar) {
        return switch (scalar.type()) {
            case ENUM -> ClassName.get(type.packageName(), Objects.requireNonNull(scalar.enumType()));
            case JSON -> json;
            default -> TypeName.get(scalar.type().javaType());
        };
    }

    private static TypeName list(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    private static String getter(String property) {
        return "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    /**
     * The Java side of the model, once its interface is there.
     *
     * @param element the interface
     * @return the same as if it had been read from the interface
     */
    public JavaModel java(TypeElement element) {
        return new JavaModel(
                element,
                type,
                JavaModel.constant(type.simpleName()),
                type.simpleName() + "Repository",
                properties(),
                Map.of(),
                true);
    }
}
