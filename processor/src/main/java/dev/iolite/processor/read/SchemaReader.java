package dev.iolite.processor.read;

import dev.iolite.processor.model.JavaModel;
import dev.iolite.schema.Declarations;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads all models of a module, and those of other jars that their relations lead to. */
public final class SchemaReader {

    private final Elements elements;
    private final InterfaceReader interfaces;
    private final Enums enums = new Enums();
    private final Known known;

    /**
     * Makes one for a round of the compiler.
     *
     * @param elements finds types by name
     * @param types sees through type parameters
     * @param problems takes what is wrong
     * @param known models that come from elsewhere
     */
    public SchemaReader(Elements elements, Types types, Problems problems, Known known) {
        this.elements = elements;
        this.known = known;
        this.interfaces = new InterfaceReader(problems, new Getters(problems, elements, types), enums);
    }

    /**
     * What was read.
     *
     * @param declarations for the schema; the module's own models first
     * @param models the Java side of each model, by the model's name
     */
    public record Result(Declarations declarations, Map<String, JavaModel> models) {

        /**
         * What the module itself declares, with the enums that it uses.
         *
         * @return the declarations without those of other jars
         */
        public Declarations own() {
            List<ModelDeclaration> own = declarations.models().stream()
                    .filter(model -> isOwn(model.name()))
                    .toList();
            Set<String> used = new HashSet<>();
            own.stream().flatMap(model -> model.fields().stream()).forEach(field -> {
                if (field instanceof FieldDeclaration.Scalar scalar && scalar.enumType() != null) {
                    used.add(scalar.enumType());
                }
            });
            return new Declarations(
                    own,
                    declarations.enums().stream()
                            .filter(type -> used.contains(type.qualifiedName()) || used.contains(type.name()))
                            .toList());
        }

        private boolean isOwn(String model) {
            JavaModel java = models.get(model);
            return java != null && java.generated();
        }
    }

    /**
     * What is known of models of which nothing but the names can be read yet.
     *
     * @param own the module's models
     * @return their Java side without properties
     */
    public static List<JavaModel> named(Collection<TypeElement> own) {
        return own.stream()
                .map(type -> InterfaceReader.java(type, Map.of(), Map.of(), true))
                .toList();
    }

    /**
     * Reads models; what is wrong is reported and left out.
     *
     * @param own the module's models, in a stable order
     * @param others models of other jars that the module's records name
     * @return what was read
     */
    public Result read(Collection<TypeElement> own, Collection<TypeElement> others) {
        Map<String, ModelRead> read = new LinkedHashMap<>();
        for (TypeElement type : own) {
            add(type, true, read);
        }
        for (TypeElement type : others) {
            if (!read.containsKey(type.getQualifiedName().toString())) {
                add(type, false, read);
            }
        }
        Deque<ModelRead> unvisited = new ArrayDeque<>(read.values());
        while (!unvisited.isEmpty()) {
            for (TypeElement target : targets(unvisited.remove())) {
                if (!read.containsKey(target.getQualifiedName().toString())) {
                    ModelRead added = add(target, false, read);
                    if (added != null) {
                        unvisited.add(added);
                    }
                }
            }
        }
        return result(read.values());
    }

    private @Nullable ModelRead add(TypeElement type, boolean generated, Map<String, ModelRead> read) {
        ModelRead elsewhere = known.models().get(type.getQualifiedName().toString());
        ModelRead model = elsewhere != null ? elsewhere : interfaces.read(type, generated);
        if (model != null) {
            read.put(type.getQualifiedName().toString(), model);
        }
        return model;
    }

    private List<TypeElement> targets(ModelRead model) {
        List<TypeElement> targets = new ArrayList<>();
        for (FieldDeclaration field : model.declaration().fields()) {
            if (field instanceof FieldDeclaration.Relation relation) {
                addType(relation.target(), targets);
                if (relation.manyToMany() != null && relation.manyToMany().through() != null) {
                    addType(relation.manyToMany().through(), targets);
                }
            }
        }
        return targets;
    }

    private void addType(String name, List<TypeElement> targets) {
        TypeElement type = elements.getTypeElement(name);
        if (type != null) {
            targets.add(type);
        }
    }

    private Result result(Collection<ModelRead> read) {
        Map<String, JavaModel> models = new LinkedHashMap<>();
        read.forEach(model -> models.putIfAbsent(model.java().name(), model.java()));
        List<EnumDeclaration> types = new ArrayList<>(known.enums());
        types.addAll(enums.found());
        return new Result(
                new Declarations(read.stream().map(ModelRead::declaration).toList(), types), models);
    }
}
