package dev.iolite.autoconfigure.validation;

import dev.iolite.client.InputValidator;
import dev.iolite.schema.Model;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Asks a validator of Bean Validation. */
public final class BeanValidation implements InputValidator {

    private final Validator validator;
    private final Map<Model, Optional<Class<?>>> types = new ConcurrentHashMap<>();

    /**
     * A validator of models and input records.
     *
     * @param validator the application's
     */
    public BeanValidation(Validator validator) {
        this.validator = validator;
    }

    @Override
    public Set<String> constrained(Model model) {
        Set<String> fields = new LinkedHashSet<>();
        type(model)
                .ifPresent(type -> validator
                        .getConstraintsForClass(type)
                        .getConstrainedProperties()
                        .forEach(property -> addColumn(fields, model, property)));
        return fields;
    }

    /** Relations are checked row by row, as they are written. */
    private static void addColumn(Set<String> fields, Model model, PropertyDescriptor property) {
        boolean checked = property.hasConstraints()
                || !property.getConstrainedContainerElementTypes().isEmpty();
        String name = property.getPropertyName();
        if (checked && model.scalars().stream().anyMatch(field -> field.name().equals(name))) {
            fields.add(name);
        }
    }

    @Override
    public List<String> violations(Model model, String field, @Nullable Object value) {
        return type(model).map(type -> validate(type, field, value)).orElse(List.of());
    }

    private <T> List<String> validate(Class<T> type, String field, @Nullable Object value) {
        return sorted(validator.validateValue(type, field, typed(type, field, value)).stream()
                .map(BeanValidation::message)
                .toList());
    }

    /** Enums travel by name below the typed API; constraints are about the constants. */
    private @Nullable Object typed(Class<?> type, String field, @Nullable Object value) {
        PropertyDescriptor property = validator.getConstraintsForClass(type).getConstraintsForProperty(field);
        return value instanceof String name
                        && property != null
                        && property.getElementClass().isEnum()
                ? constant(property.getElementClass(), name)
                : value;
    }

    private static @Nullable Object constant(Class<?> type, String name) {
        for (Object each : type.getEnumConstants()) {
            if (((Enum<?>) each).name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    @Override
    public List<Violation> violations(Object input) {
        return validator.validate(input).stream()
                .map(each -> new Violation(each.getPropertyPath().toString(), message(each)))
                .sorted((one, other) ->
                        (one.property() + ' ' + one.message()).compareTo(other.property() + ' ' + other.message()))
                .toList();
    }

    private static List<String> sorted(Collection<String> messages) {
        return messages.stream().distinct().sorted().toList();
    }

    /** The constraint's message, unless it would tell the value. */
    private static String message(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        boolean tells = template != null && template.contains("validatedValue");
        return tells
                ? "is refused by @"
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()
                : violation.getMessage();
    }

    /** The interface of a model; none for models that have no interface. */
    private Optional<Class<?>> type(Model model) {
        return types.computeIfAbsent(model, key -> load(key.definition().qualifiedName()));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(ClassUtils.forName(name, ClassUtils.getDefaultClassLoader()));
        } catch (ClassNotFoundException e) {
            // the models of a schema.prisma that is read at run time are maps only
            return Optional.empty();
        }
    }
}
