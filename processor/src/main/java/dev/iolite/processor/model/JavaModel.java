package dev.iolite.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A model as Java sees it.
 *
 * @param element the interface, where messages are shown
 * @param type the interface's name
 * @param constant the constant that holds the model's fields, such as {@code USER}
 * @param repository the simple name of the repository class
 * @param properties the properties by name, in declared order
 * @param needs the computed properties with the properties they need
 * @param generated whether this module generates its code; false for models of other jars
 */
public record JavaModel(
        TypeElement element,
        ClassName type,
        String constant,
        String repository,
        Map<String, JavaProperty> properties,
        Map<String, List<String>> needs,
        boolean generated) {

    /** Copies the maps and keeps their order. */
    public JavaModel {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
    }

    /**
     * The name that the schema knows it by.
     *
     * @return the interface's simple name
     */
    public String name() {
        return type.simpleName();
    }

    /**
     * Looks a property up.
     *
     * @param field a field's name
     * @return the property; null for a field that the interface does not show
     */
    public @Nullable JavaProperty property(String field) {
        return properties.get(field);
    }

    /**
     * A generated class of this model.
     *
     * @param suffix what follows the model's name, such as {@code Fields}
     * @return its name, in the model's package
     */
    public ClassName generated(String suffix) {
        return ClassName.get(type.packageName(), name() + suffix);
    }

    /**
     * The usual name of the constant that holds a model's fields: {@code PostCategory} is {@code POST_CATEGORY}, {@code
     * URLPath} is {@code URL_PATH}.
     *
     * @param name the model's name
     * @return the constant
     */
    public static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
