package dev.iolite.migrate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text form of arrays, such as {@code {a,"b c"}}. */
final class ArrayText {

    private ArrayText() {}

    /** Null for lists in lists. */
    static @Nullable List<Constant> read(String text) {
        List<Constant> elements = new ArrayList<>();
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        StringBuilder element = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\\' && i + 1 < inner.length()) {
                element.append(inner.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                wasQuoted = true;
            } else if (c == '{' && !quoted) {
                return null;
            } else if (c == ',' && !quoted) {
                elements.add(constant(element, wasQuoted));
                element.setLength(0);
                wasQuoted = false;
            } else {
                element.append(c);
            }
        }
        if (!inner.isBlank()) {
            elements.add(constant(element, wasQuoted));
        }
        return elements;
    }

    private static Constant constant(StringBuilder element, boolean quoted) {
        String text = quoted ? element.toString() : element.toString().strip();
        return !quoted && text.equalsIgnoreCase("null") ? new Constant.Nothing() : new Constant.Text(text);
    }
}
