package dev.iolite.processor.read;

import com.palantir.javapoet.ClassName;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Table;
import dev.iolite.processor.model.JavaModel;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one model interface with what it inherits. */
final class InterfaceReader {

    private final Problems problems;
    private final Getters getters;
    private final ColumnReader columns;
    private final RelationReader relations;
    private final KeyReader keys;
    private final ComputedReader computed;
    private final WrongImports imports;

    InterfaceReader(Problems problems, Getters getters, Enums enums) {
        this.problems = problems;
        this.getters = getters;
        this.columns = new ColumnReader(problems, enums);
        this.relations = new RelationReader(problems);
        this.keys = new KeyReader();
        this.computed = new ComputedReader(problems, getters);
        this.imports = new WrongImports(problems);
    }

    /**
     * Reads a model; what is wrong is reported and left out.
     *
     * @param generated whether this module generates its code
     * @return null when the type can be no model at all
     */
    @Nullable
    ModelRead read(TypeElement type, boolean generated) {
        imports.check(type);
        if (!canBeModel(type)) {
            return null;
        }
        Map<String, FieldDeclaration> fields = new LinkedHashMap<>();
        Map<String, JavaProperty> properties = new LinkedHashMap<>();
        List<Getter> read = new ArrayList<>();
        for (Getter getter : getters.of(type)) {
            imports.check(getter.method());
            Property property = property(getter);
            if (property != null) {
                read.add(getter);
                fields.put(getter.name(), property.field());
                properties.put(getter.name(), property.java());
            }
        }
        return new ModelRead(
                declaration(type, List.copyOf(fields.values()), read),
                java(type, properties, computed.needs(type), generated));
    }

    private @Nullable Property property(Getter getter) {
        if (UnresolvedTypes.unresolved(getter.type())) {
            return null; // javac says so itself
        }
        boolean json = getter.method().getAnnotation(dev.iolite.annotation.Json.class) != null;
        boolean many = ColumnReader.isList(getter.type());
        TypeMirror value = many ? ColumnReader.element(getter.type()) : getter.type();
        TypeElement target = modelOf(value);
        return target == null || json ? columns.read(getter) : relations.read(getter, target, many);
    }

    /** The model that a type is; null when it is none. */
    static @Nullable TypeElement modelOf(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getAnnotation(Model.class) != null) {
            return element;
        }
        return null;
    }

    private ModelDeclaration declaration(TypeElement type, List<FieldDeclaration> fields, List<Getter> read) {
        Table table = type.getAnnotation(Table.class);
        return new ModelDeclaration(
                type.getSimpleName().toString(),
                type.getQualifiedName().toString(),
                table == null || table.value().isEmpty() ? null : table.value(),
                table == null || table.schema().isEmpty() ? null : table.schema(),
                table != null && table.view(),
                Naming.SNAKE_CASE,
                fields,
                keys.keys(type, read),
                keys.indexes(type, read),
                Place.of(type));
    }

    static JavaModel java(
            TypeElement type,
            Map<String, JavaProperty> properties,
            Map<String, List<String>> needs,
            boolean generated) {
        Model model = type.getAnnotation(Model.class);
        String name = type.getSimpleName().toString();
        String constant = model == null ? "" : model.constant();
        String repository = model == null ? "" : model.repository();
        return new JavaModel(
                type,
                ClassName.get(type),
                constant.isEmpty() ? JavaModel.constant(name) : constant,
                repository.isEmpty() ? name + "Repository" : repository,
                properties,
                needs,
                generated);
    }

    private boolean canBeModel(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.INTERFACE) {
            problems.report(
                    Place.of(type, Model.class),
                    name + ": a model is an interface with getters",
                    "Write interface " + name + "; iolite generates its implementation");
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.report(
                    Place.of(type), name + ": a model has no type parameters", "Give the types in the properties");
            return false;
        }
        if (type.getModifiers().contains(Modifier.PRIVATE)) {
            problems.report(Place.of(type), name + ": generated code cannot see a private model", "Remove private");
            return false;
        }
        return true;
    }
}
