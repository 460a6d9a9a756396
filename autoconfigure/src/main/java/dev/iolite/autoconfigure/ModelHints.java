package dev.iolite.autoconfigure;

import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * What is read of models by reflection.
 *
 * @param schema the models
 * @param loader sees their interfaces
 */
record ModelHints(Schema schema, ClassLoader loader) {

    /** JSON trees and Java's own types need no hints, or bring their own. */
    private static final List<String> KNOWN = List.of("java.", "tools.jackson.", "com.fasterxml.jackson.");

    void register(ReflectionHints hints) {
        Set<Class<?>> values = new LinkedHashSet<>();
        for (Model model : schema.models()) {
            String name = model.definition().qualifiedName();
            String generated = name.substring(0, name.lastIndexOf('.') + 1) + "Loaded" + model.name();
            hints.registerTypeIfPresent(loader, generated, MemberCategory.INVOKE_PUBLIC_METHODS);
            Class<?> type = type(name);
            if (type != null) {
                hints.registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
                for (Method getter : type.getMethods()) {
                    collect(ResolvableType.forMethodReturnType(getter), values);
                }
            }
        }
        BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();
        values.forEach(type -> binding.registerReflectionHints(hints, type));
    }

    /** The models of a schema.prisma that is read at run time have no interface. */
    private @Nullable Class<?> type(String name) {
        return ClassUtils.isPresent(name, loader) ? ClassUtils.resolveClassName(name, loader) : null;
    }

    /** Enums and what JSON fields hold, also as elements of lists and maps; not the models that relations lead to. */
    private void collect(ResolvableType property, Set<Class<?>> values) {
        Class<?> type = property.isArray() ? property.getComponentType().toClass() : property.toClass();
        boolean known = type.isPrimitive() || KNOWN.stream().anyMatch(type.getName()::startsWith) || isModel(type);
        if (!known) {
            values.add(type);
        }
        for (ResolvableType part : property.getGenerics()) {
            collect(part, values);
        }
    }

    private boolean isModel(Class<?> type) {
        return schema.models().stream()
                .anyMatch(model -> model.definition().qualifiedName().equals(type.getCanonicalName()));
    }
}
