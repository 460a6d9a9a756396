package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.LogSetting;
import dev.iolite.autoconfigure.settings.NotFoundOperation;
import dev.iolite.autoconfigure.settings.NotFoundRule;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import dev.iolite.client.ClassPathModels;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.GroupProjection;
import dev.iolite.dsl.Projection;
import dev.iolite.dsl.RecordTypes;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.model.Instance;
import dev.iolite.model.ModelTypes;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.boot.jdbc.DatabaseDriver;

/**
 * What a native image must keep: the models and services that the processor left behind, which are looked up by name, and
 * what others find by reflection: Jackson the properties of rows, records and JSON fields, validators the constraints of
 * models and inputs, Boot the short forms of settings.
 */
final class IoliteRuntimeHints implements RuntimeHintsRegistrar {

    private final BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        ClassLoader loader = classLoader == null ? IoliteRuntimeHints.class.getClassLoader() : classLoader;
        hints.resources()
                .registerPattern("META-INF/iolite/schema.json")
                .registerPattern("META-INF/services/" + ModelTypes.class.getName())
                .registerPattern("META-INF/services/" + RecordTypes.class.getName());
        services(ModelTypes.class, hints, loader);
        services(RecordTypes.class, hints, loader).forEach(provider -> records(provider.get(), hints));
        // Jackson looks at what rows and records inherit from
        hints.reflection()
                .registerTypes(
                        TypeReference.listOf(
                                Instance.class,
                                Projection.class,
                                GroupProjection.class,
                                CreateInput.class,
                                UpdateInput.class),
                        type -> {});
        new ModelHints(ClassPathModels.schema(loader), loader).register(hints.reflection());
        settings(hints, loader);
    }

    /** Records of settings are asked for a short form; drivers for whether they are there. */
    private static void settings(RuntimeHints hints, ClassLoader loader) {
        Stream.concat(
                        Stream.of(IoliteProperties.class.getDeclaredClasses()),
                        Stream.of(
                                LogSetting.class, NotFoundOperation.class, NotFoundRule.class, RejectOnNotFound.class))
                .forEach(type -> hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS));
        for (DatabaseDriver driver : DatabaseDriver.values()) {
            if (driver.getDriverClassName() != null) {
                hints.reflection()
                        .registerTypeIfPresent(
                                loader, driver.getDriverClassName(), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS);
            }
        }
    }

    private static <S> List<ServiceLoader.Provider<S>> services(
            Class<S> service, RuntimeHints hints, ClassLoader loader) {
        List<ServiceLoader.Provider<S>> providers =
                ServiceLoader.load(service, loader).stream().toList();
        providers.forEach(provider ->
                hints.reflection().registerType(provider.type(), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
        return providers;
    }

    /** Generated code makes and reads them; what they come from and go to is JSON, as a rule. */
    private void records(RecordTypes types, RuntimeHints hints) {
        types.projections().forEach(type -> binding.registerReflectionHints(hints.reflection(), type.record()));
        types.groupProjections().forEach(type -> binding.registerReflectionHints(hints.reflection(), type.record()));
        types.inputs().forEach(type -> binding.registerReflectionHints(hints.reflection(), type.record()));
    }
}
