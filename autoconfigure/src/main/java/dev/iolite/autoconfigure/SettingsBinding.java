package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.NotFoundOperation;
import dev.iolite.autoconfigure.settings.RejectOnNotFound;
import java.util.Collection;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Bindable.BindRestriction;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;

/**
 * Reads the settings below {@code iolite} where Boot alone would refuse them: one that is left blank is not given, and
 * {@code reject-on-not-found} may be said for all and, in the same or another file, once more for an operation or a model.
 */
final class SettingsBinding implements ConfigurationPropertiesBindHandlerAdvisor {

    private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("iolite");

    @Override
    public BindHandler apply(BindHandler handler) {
        return new Handler(handler);
    }

    private static final class Handler extends AbstractBindHandler {

        Handler(BindHandler parent) {
            super(parent);
        }

        @Override
        public <T> @Nullable Bindable<T> onStart(
                ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
            Bindable<T> started = super.onStart(name, target, context);
            if (started == null || !PREFIX.isAncestorOf(name)) {
                return started;
            }
            if (hasBoth(name, target, context)) {
                return started.withBindRestrictions(BindRestriction.NO_DIRECT_PROPERTY);
            }
            if (isValue(target) && isBlank(name, context)) {
                // It counts as read, or it would be reported as a setting that does not exist.
                super.onSuccess(name, target, context, "");
                return null;
            }
            return started;
        }

        /** Whether the short form is given, and also what stands below it. */
        private static boolean hasBoth(ConfigurationPropertyName name, Bindable<?> target, BindContext context) {
            return hasShortForm(target) && text(name, context) != null && hasMoreBelow(name, context);
        }

        private static boolean hasMoreBelow(ConfigurationPropertyName name, BindContext context) {
            return StreamSupport.stream(context.getSources().spliterator(), false)
                    .anyMatch(source -> source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT);
        }

        @Override
        public @Nullable Object onSuccess(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            Object bound = super.onSuccess(name, target, context, result);
            String text = hasShortForm(target) && target.hasBindRestriction(BindRestriction.NO_DIRECT_PROPERTY)
                    ? text(name, context)
                    : null;
            if (text == null || text.isBlank()) {
                return bound;
            }
            if (bound instanceof RejectOnNotFound both) {
                return both.or(RejectOnNotFound.valueOf(text));
            }
            return bound instanceof NotFoundOperation one ? one.or(NotFoundOperation.valueOf(text)) : bound;
        }

        private static boolean hasShortForm(Bindable<?> target) {
            Class<?> type = target.getType().resolve();
            return type == RejectOnNotFound.class || type == NotFoundOperation.class;
        }

        /** An empty list says something: that there is nothing in it. */
        private static boolean isValue(Bindable<?> target) {
            Class<?> type = target.getType().resolve(Object.class);
            return !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type);
        }

        private static boolean isBlank(ConfigurationPropertyName name, BindContext context) {
            String text = name.isLastElementIndexed() && name.isNumericIndex(name.getNumberOfElements() - 1)
                    ? null
                    : text(name, context);
            return text != null && text.isBlank() && !hasMoreBelow(name, context);
        }

        private static @Nullable String text(ConfigurationPropertyName name, BindContext context) {
            return context.getBinder().bind(name, Bindable.of(String.class)).orElse(null);
        }
    }
}
