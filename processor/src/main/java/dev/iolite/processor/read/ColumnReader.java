package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Column;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.MappedBy;
import dev.iolite.annotation.Omit;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.TenantId;
import dev.iolite.annotation.UpdatedAt;
import dev.iolite.annotation.Version;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.RowFilter;
import dev.iolite.schema.ScalarType;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the properties that lie in columns. */
final class ColumnReader {

    /** A list that is not written is empty; its column is never NULL. */
    private static final DefaultValue EMPTY = new DefaultValue.Literals(List.of());

    private static final List<Class<? extends Annotation>> FOR_RELATIONS =
            List.of(ForeignKey.class, MappedBy.class, ManyToMany.class);

    private final Problems problems;
    private final ColumnTypes types = new ColumnTypes();
    private final DefaultReader defaults;
    private final Enums enums;

    ColumnReader(Problems problems, Enums enums) {
        this.problems = problems;
        this.defaults = new DefaultReader(problems);
        this.enums = enums;
    }

    /**
     * Reads a property.
     *
     * @return null when something was wrong, which is then reported
     */
    @Nullable
    Property read(Getter getter) {
        rejectRelationAnnotations(getter);
        if (getter.method().getAnnotation(Json.class) != null) {
            return property(getter, new ColumnType(ScalarType.JSON, null), getter.type(), false);
        }
        boolean list = isList(getter.type());
        TypeMirror value = list ? element(getter.type()) : getter.type();
        ColumnType column = types.of(value);
        if (column == null || (list && value.getKind() == TypeKind.WILDCARD)) {
            problems.report(
                    getter.place(),
                    getter.title() + ": a column cannot hold " + value,
                    optional(value) ? "Write @Nullable and the type alone" : types.remedy(value));
            return null;
        }
        if (!nullnessFits(getter, list)) {
            return null;
        }
        return property(getter, column, value, list);
    }

    private Property property(Getter getter, ColumnType column, TypeMirror value, boolean list) {
        boolean nullable = !list && getter.nullable();
        TypeElement enumType = column.enumType();
        if (enumType != null) {
            enums.add(enumType);
        }
        FieldDeclaration.Scalar field = new FieldDeclaration.Scalar(
                getter.name(),
                columnName(getter),
                column.scalar(),
                enumType == null ? null : enumType.getQualifiedName().toString(),
                list,
                nullable,
                defaultValue(getter, list),
                has(getter, UpdatedAt.class),
                has(getter, Version.class),
                has(getter, Omit.class),
                false,
                nativeType(getter),
                filter(getter),
                getter.place());
        TypeName type = TypeName.get(getter.type());
        JavaProperty java = new JavaProperty(
                getter.name(),
                getter.method().getSimpleName().toString(),
                type,
                TypeName.get(value),
                enumType == null ? null : ClassName.get(enumType),
                type instanceof ParameterizedTypeName);
        return new Property(field, java);
    }

    private @Nullable RowFilter filter(Getter getter) {
        boolean deletion = has(getter, SoftDelete.class);
        boolean tenant = has(getter, TenantId.class);
        if (deletion && tenant) {
            problems.report(
                    Place.of(getter.method(), SoftDelete.class),
                    getter.title() + ": the time of deletion is no tenant",
                    "Remove @SoftDelete or @TenantId");
        }
        return tenant ? RowFilter.TENANT : deletion ? RowFilter.SOFT_DELETE : null;
    }

    private @Nullable DefaultValue defaultValue(Getter getter, boolean list) {
        Default written = getter.method().getAnnotation(Default.class);
        if (!has(getter, AutoIncrement.class)) {
            return written != null ? defaults.read(getter, written, list) : list ? EMPTY : null;
        }
        if (written != null) {
            problems.report(
                    Place.of(getter.method(), Default.class),
                    getter.title() + ": a number that the database counts up has no other default",
                    "Remove @Default or @AutoIncrement");
        }
        return new DefaultValue.AutoIncrement();
    }

    private boolean nullnessFits(Getter getter, boolean list) {
        TypeMirror type = getter.type();
        if (type.getKind().isPrimitive() && getter.nullable()) {
            problems.report(
                    getter.place(),
                    getter.title() + ": " + plain(type) + " cannot be null",
                    "Write @Nullable " + plain(TypeName.get(type).box()) + ", or remove @Nullable");
            return false;
        }
        if (list && getter.nullable()) {
            problems.report(getter.place(), getter.title() + ": a list is never null, it is empty", "Remove @Nullable");
            return false;
        }
        if (Nullness.misplaced(type)) {
            problems.report(
                    getter.place(),
                    getter.title() + ": @Nullable stands before the element type here",
                    "Write byte @Nullable []");
            return false;
        }
        return boxedFits(getter);
    }

    private boolean boxedFits(Getter getter) {
        TypeName type = TypeName.get(getter.type());
        boolean written = getter.method().getReturnType().getKind() == TypeKind.DECLARED;
        if (getter.nullable() || !written || !type.isBoxedPrimitive()) {
            return true;
        }
        problems.report(
                getter.place(),
                getter.title() + ": " + plain(type) + " may be null, and nothing says that the column may be",
                "Write @Nullable " + plain(type) + " for an optional column, " + plain(type.unbox())
                        + " for a required one");
        return false;
    }

    private void rejectRelationAnnotations(Getter getter) {
        for (Class<? extends Annotation> type : FOR_RELATIONS) {
            if (getter.method().getAnnotation(type) != null) {
                problems.report(
                        Place.of(getter.method(), type),
                        getter.title() + ": @" + type.getSimpleName() + " is for relations, and "
                                + plain(TypeName.get(getter.type())) + " is no model",
                        "Remove it, or mark the type with @Model");
            }
        }
    }

    static @Nullable String columnName(Getter getter) {
        Column column = getter.method().getAnnotation(Column.class);
        return column == null || column.value().isEmpty() ? null : column.value();
    }

    private @Nullable NativeType nativeType(Getter getter) {
        Column column = getter.method().getAnnotation(Column.class);
        if (column == null || column.type().isEmpty()) {
            return null;
        }
        String written = column.type().trim();
        int open = written.indexOf('(');
        if (open < 0) {
            return new NativeType(written, List.of());
        }
        if (!written.endsWith(")") || open == 0) {
            problems.report(
                    Place.of(getter.method(), Column.class),
                    getter.title() + ": " + written + " is no type",
                    "Write it as in VarChar(191)");
            return null;
        }
        String arguments = written.substring(open + 1, written.length() - 1);
        return new NativeType(
                written.substring(0, open),
                Arrays.stream(arguments.split(",")).map(String::trim).toList());
    }

    private static boolean has(Getter getter, Class<? extends Annotation> type) {
        return getter.method().getAnnotation(type) != null;
    }

    /** Whether a type is a list. */
    static boolean isList(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().size() == 1
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.List");
    }

    /** The element type of a list. */
    static TypeMirror element(TypeMirror list) {
        return ((DeclaredType) list).getTypeArguments().get(0);
    }

    private static boolean optional(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.util.Optional");
    }

    private static String plain(TypeMirror type) {
        return plain(TypeName.get(type));
    }

    private static String plain(TypeName type) {
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }
}
