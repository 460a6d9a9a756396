package dev.iolite.processor.write;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of properties as they can stand in Java. */
final class Words {

    /** Methods that every object has: a property of that name would be taken for them. */
    private static final Set<String> TAKEN =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Words() {}

    /** The name of a field, method or parameter for a property; keywords get a trailing underscore. */
    static String safe(String property) {
        return SourceVersion.isKeyword(property) || TAKEN.contains(property) ? property + "_" : property;
    }

    /** {@code author} as {@code Author}. */
    static String capital(String property) {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    /** {@code PostCategory} as {@code postCategory}. */
    static String lower(String name) {
        return safe(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    /** {@code petNames} as {@code PET_NAMES}. */
    static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
