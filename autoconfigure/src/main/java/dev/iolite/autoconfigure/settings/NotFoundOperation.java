package dev.iolite.autoconfigure.settings;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a missing row means to one operation: a {@link NotFoundRule}, or {@code {enabled: true, exception: com.acme.Gone,
 * models: {User: com.acme.UserGone, Post: false}}}.
 *
 * @param enabled whether it is an error for models that are not listed; when not given, it is where an exception is
 * @param exception the exception's class for models that are not listed; null for {@code RecordNotFoundException}
 * @param models what it means to some models, by name in any case
 */
public record NotFoundOperation(
        @Nullable Boolean enabled,
        @Nullable String exception,
        @DefaultValue Map<String, NotFoundRule> models) {

    /** Copies the models. */
    @ConstructorBinding
    public NotFoundOperation {
        models = Map.copyOf(models);
    }

    /**
     * Takes YAML's own boolean, which Boot finds by this method's name.
     *
     * @param reject whether a missing row is an error
     * @return the rule
     */
    public static NotFoundOperation valueOf(Boolean reject) {
        return new NotFoundOperation(reject, null, Map.of());
    }

    /**
     * Reads the short form, which Boot finds by this method's name.
     *
     * @param text {@code true}, {@code false} or a class name with its package
     * @return the rule for all models
     * @throws InvalidSettingException when it is none of them
     */
    public static NotFoundOperation valueOf(String text) {
        NotFoundRule rule = NotFoundRule.valueOf(text);
        return new NotFoundOperation(rule.reject(), rule.exception(), Map.of());
    }

    /**
     * This rule, and where it says nothing, another.
     *
     * @param weaker what is said less closely
     * @return both together
     */
    public NotFoundOperation or(NotFoundOperation weaker) {
        boolean said = enabled != null || exception != null;
        return new NotFoundOperation(
                said ? enabled : weaker.enabled,
                said ? exception : weaker.exception,
                models.isEmpty() ? weaker.models : models);
    }

    /**
     * What a missing row of a model means.
     *
     * @param model the model's name
     * @return the model's own rule, else the operation's
     */
    public NotFoundRule rule(String model) {
        Map<String, NotFoundRule> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(models);
        NotFoundRule own = byName.get(model);
        return own == null ? usual() : own;
    }

    private NotFoundRule usual() {
        boolean reject = enabled == null ? exception != null : enabled;
        return new NotFoundRule(reject, exception);
    }
}
