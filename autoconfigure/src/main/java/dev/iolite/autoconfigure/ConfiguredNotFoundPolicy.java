package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.InvalidSettingException;
import dev.iolite.autoconfigure.settings.NotFoundOperation;
import dev.iolite.autoconfigure.settings.NotFoundRule;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import dev.iolite.client.NotFoundExceptionFactory;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.schema.Schema;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code iolite.reject-on-not-found} says, with its models and classes looked up once. */
final class ConfiguredNotFoundPolicy implements NotFoundPolicy {

    private static final String PROPERTY = "iolite.reject-on-not-found";

    private final Map<Operation, Map<String, Function<RecordNotFoundException, RuntimeException>>> rejections =
            new EnumMap<>(Operation.class);

    private ConfiguredNotFoundPolicy() {}

    /**
     * Looks the settings up in the schema.
     *
     * @param factory makes exceptions where the settings name none; where they say nothing at all, it holds for both reads
     *     of every model; null when the application has none
     * @throws InvalidSettingException when a model or a class does not exist or a class cannot be thrown
     */
    static NotFoundPolicy of(RejectOnNotFound settings, @Nullable NotFoundExceptionFactory factory, Schema schema) {
        if (settings.equals(RejectOnNotFound.UNSAID)) {
            return factory == null ? RETURN_EMPTY : NotFoundPolicy.throwing(factory);
        }
        requireModels(PROPERTY + ".find-unique.models", settings.findUnique(), schema);
        requireModels(PROPERTY + ".find-first.models", settings.findFirst(), schema);
        ConfiguredNotFoundPolicy policy = new ConfiguredNotFoundPolicy();
        for (Operation operation : Operation.values()) {
            policy.rejections.put(operation, rejections(operation, settings, factory, schema));
        }
        return policy;
    }

    private static void requireModels(String property, @Nullable NotFoundOperation operation, Schema schema) {
        if (operation != null) {
            operation.models().keySet().forEach(name -> SettingModels.model(property, name, schema));
        }
    }

    private static Map<String, Function<RecordNotFoundException, RuntimeException>> rejections(
            Operation operation, RejectOnNotFound settings, @Nullable NotFoundExceptionFactory factory, Schema schema) {
        Map<String, Function<RecordNotFoundException, RuntimeException>> result = new HashMap<>();
        schema.models().forEach(model -> {
            NotFoundRule rule = operation == Operation.FIND_UNIQUE
                    ? settings.forUnique(model.name())
                    : settings.forFirst(model.name());
            if (rule.reject()) {
                result.put(model.name(), rejection(property(operation, settings, model.name()), rule, factory));
            }
        });
        return result;
    }

    /** The setting that decides: that of the model, of the operation, or of both operations. */
    private static String property(Operation operation, RejectOnNotFound settings, String model) {
        NotFoundOperation rule = operation == Operation.FIND_UNIQUE ? settings.findUnique() : settings.findFirst();
        String name = PROPERTY + (operation == Operation.FIND_UNIQUE ? ".find-unique" : ".find-first");
        if (rule != null && rule.models().keySet().stream().anyMatch(model::equalsIgnoreCase)) {
            return name + ".models." + model;
        }
        return Objects.equals(settings.findUnique(), settings.findFirst()) ? PROPERTY : name;
    }

    private static Function<RecordNotFoundException, RuntimeException> rejection(
            String property, NotFoundRule rule, @Nullable NotFoundExceptionFactory factory) {
        if (rule.exception() != null) {
            return NotFoundConstructor.of(property, rule.exception());
        }
        return factory == null ? error -> error : factory::create;
    }

    @Override
    public @Nullable Function<RecordNotFoundException, RuntimeException> rejection(Operation operation, String model) {
        return rejections.getOrDefault(operation, Map.of()).get(model);
    }
}
