package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.NotFoundOperation;
import dev.iolite.autoconfigure.settings.NotFoundRule;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import dev.iolite.client.ClassPathModels;
import dev.iolite.dsl.RecordTypes;
import dev.iolite.model.ModelTypes;
import dev.iolite.schema.Model;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * What a native image must keep: the models and services that the processor left behind, which are looked up by name, and
 * the methods that others find by reflection: Jackson those of rows, Boot the short forms of settings.
 */
final class IoliteRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        ClassLoader loader = classLoader == null ? IoliteRuntimeHints.class.getClassLoader() : classLoader;
        hints.resources()
                .registerPattern("META-INF/iolite/schema.json")
                .registerPattern("META-INF/services/" + ModelTypes.class.getName())
                .registerPattern("META-INF/services/" + RecordTypes.class.getName());
        services(ModelTypes.class, hints, loader);
        services(RecordTypes.class, hints, loader);
        ClassPathModels.schema(loader).models().forEach(model -> rows(model, hints, loader));
        for (Class<?> shortForm :
                List.of(LogSetting.class, NotFoundOperation.class, NotFoundRule.class, RejectOnNotFound.class)) {
            hints.reflection().registerType(shortForm, MemberCategory.INVOKE_PUBLIC_METHODS);
        }
    }

    private static void services(Class<?> service, RuntimeHints hints, ClassLoader loader) {
        ServiceLoader.load(service, loader).stream()
                .forEach(provider ->
                        hints.reflection().registerType(provider.type(), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
    }

    /** The interface that users wrote and the class that the processor wrote for it. */
    private static void rows(Model model, RuntimeHints hints, ClassLoader loader) {
        String name = model.definition().qualifiedName();
        String generated = name.substring(0, name.lastIndexOf('.') + 1) + "Loaded" + model.name();
        hints.reflection().registerTypeIfPresent(loader, name, MemberCategory.INVOKE_PUBLIC_METHODS);
        hints.reflection().registerTypeIfPresent(loader, generated, MemberCategory.INVOKE_PUBLIC_METHODS);
    }
}
