package dev.iolite.autoconfigure.settings;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a missing row is an error, and which: {@code true}, {@code false} or the name of an exception class.
 *
 * @param reject whether it is an error
 * @param exception the exception's class; null for {@code RecordNotFoundException}
 */
public record NotFoundRule(boolean reject, @Nullable String exception) {

    /** A missing row is no error. */
    static final NotFoundRule NO = new NotFoundRule(false, null);

    private static final Pattern CLASS_NAME =
            Pattern.compile("(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*\\.)+"
                    + "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /**
     * Takes YAML's own boolean, which Boot finds by this method's name.
     *
     * @param reject whether a missing row is an error
     * @return the rule
     */
    public static NotFoundRule valueOf(Boolean reject) {
        return new NotFoundRule(reject, null);
    }

    /**
     * Reads the text, which Boot finds by this method's name.
     *
     * @param text {@code true}, {@code false} or a class name with its package
     * @return the rule
     * @throws InvalidSettingException when it is none of them
     */
    public static NotFoundRule valueOf(String text) {
        String value = text.strip();
        if ("true".equalsIgnoreCase(value) || "false".equalsIgnoreCase(value)) {
            return new NotFoundRule("true".equalsIgnoreCase(value), null);
        }
        if (CLASS_NAME.matcher(value).matches()) {
            return new NotFoundRule(true, value);
        }
        throw InvalidSettingException.unknown(
                null, "rule", value, List.of("true", "false", "the full name of an exception class"));
    }
}
