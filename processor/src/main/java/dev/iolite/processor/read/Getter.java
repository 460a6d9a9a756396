package dev.iolite.processor.read;

import java.beans.Introspector;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An abstract method of a model that is a property.
 *
 * @param model the model that has or inherits it
 * @param method the method
 * @param type what it gives, with the model's type arguments
 * @param name the property's name
 * @param nullable whether it may be null
 */
record Getter(TypeElement model, ExecutableElement method, TypeMirror type, String name, boolean nullable) {

    /**
     * The property name of a method.
     *
     * @return null when the method is no getter
     */
    static @Nullable String propertyName(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return null;
        }
        String name = method.getSimpleName().toString();
        if (name.startsWith("get") && startsWord(name, 3)) {
            return Introspector.decapitalize(name.substring(3));
        }
        boolean flag = method.getReturnType().getKind() == TypeKind.BOOLEAN
                || method.getReturnType().toString().endsWith("Boolean");
        if (flag && name.startsWith("is") && startsWord(name, 2)) {
            return Introspector.decapitalize(name.substring(2));
        }
        return null;
    }

    private static boolean startsWord(String name, int at) {
        return name.length() > at && !Character.isLowerCase(name.charAt(at));
    }

    /** Model and property, as messages name them. */
    String title() {
        return model.getSimpleName() + "." + name;
    }

    Place place() {
        return Place.of(method);
    }
}
