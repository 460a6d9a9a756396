package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Column;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.MappedBy;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.TenantId;
import dev.iolite.annotation.UpdatedAt;
import dev.iolite.annotation.Version;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.FieldDeclaration.KeyHolder;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the properties that lead to other models. */
final class RelationReader {

    private static final List<Class<? extends Annotation>> FOR_COLUMNS = List.of(
            Default.class,
            AutoIncrement.class,
            Json.class,
            UpdatedAt.class,
            Version.class,
            SoftDelete.class,
            TenantId.class);

    private final Problems problems;

    RelationReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a property.
     *
     * @param target the model it leads to
     * @param many whether it is a list
     */
    Property read(Getter getter, TypeElement target, boolean many) {
        rejectColumnAnnotations(getter);
        boolean nullable = getter.nullable();
        if (many && nullable) {
            problems.report(getter.place(), getter.title() + ": a list is never null, it is empty", "Remove @Nullable");
        }
        MappedBy mappedBy = getter.method().getAnnotation(MappedBy.class);
        FieldDeclaration.Relation field = new FieldDeclaration.Relation(
                getter.name(),
                target.getQualifiedName().toString(),
                many,
                nullable && !many,
                null,
                mappedBy == null ? null : mappedBy.value(),
                key(getter, target, many),
                manyToMany(getter, many),
                getter.place());
        JavaProperty java = new JavaProperty(
                getter.name(),
                getter.method().getSimpleName().toString(),
                TypeName.get(getter.type()),
                ClassName.get(target),
                null,
                many);
        return new Property(field, java);
    }

    @SuppressWarnings("NullAway") // it does not see @Nullable before a nested type in a class file
    private @Nullable KeyHolder key(Getter getter, TypeElement target, boolean many) {
        ForeignKey written = getter.method().getAnnotation(ForeignKey.class);
        String column = ColumnReader.columnName(getter);
        if (many) {
            rejectKeyOnList(getter, target, written, column);
            return null;
        }
        List<String> columns = column == null ? List.of() : List.of(column);
        if (written == null) {
            return column == null ? null : new KeyHolder(List.of(), columns, List.of(), null, null, null, null);
        }
        return new KeyHolder(
                List.of(written.fields()),
                columns,
                List.of(written.references()),
                action(written.onDelete()),
                action(written.onUpdate()),
                emptyAsNull(written.relatedName()),
                emptyAsNull(written.name()));
    }

    private void rejectKeyOnList(
            Getter getter, TypeElement target, @Nullable ForeignKey written, @Nullable String column) {
        if (written == null && column == null) {
            return;
        }
        problems.report(
                Place.of(getter.method(), written != null ? ForeignKey.class : Column.class),
                getter.title() + ": a list has no key of its own",
                "Move it to the property of " + target.getSimpleName() + " that leads back");
    }

    private FieldDeclaration.@Nullable ManyToMany manyToMany(Getter getter, boolean many) {
        ManyToMany written = getter.method().getAnnotation(ManyToMany.class);
        if (written == null) {
            return null;
        }
        if (!many) {
            problems.report(
                    Place.of(getter.method(), ManyToMany.class),
                    getter.title() + ": @ManyToMany is for lists",
                    "Write List<" + getter.type() + ">, or remove it");
            return null;
        }
        return new FieldDeclaration.ManyToMany(through(written), null, null, emptyAsNull(written.relatedName()));
    }

    private static @Nullable String through(ManyToMany written) {
        try {
            Class<?> type = written.through();
            throw new IllegalStateException("A processor has no class " + type.getName());
        } catch (MirroredTypeException expected) {
            TypeMirror type = expected.getTypeMirror();
            return type.getKind() == TypeKind.DECLARED
                    ? ((TypeElement) ((DeclaredType) type).asElement())
                            .getQualifiedName()
                            .toString()
                    : null;
        }
    }

    private void rejectColumnAnnotations(Getter getter) {
        for (Class<? extends Annotation> type : FOR_COLUMNS) {
            if (getter.method().getAnnotation(type) != null) {
                problems.report(
                        Place.of(getter.method(), type),
                        getter.title() + ": @" + type.getSimpleName() + " is for columns, and this is a relation",
                        "Remove it");
            }
        }
    }

    private static dev.iolite.schema.ForeignKey.@Nullable Action action(ForeignKey.Action action) {
        return action == ForeignKey.Action.USUAL ? null : dev.iolite.schema.ForeignKey.Action.valueOf(action.name());
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
