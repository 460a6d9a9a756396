package dev.iolite.jdbc.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the text of a PostgreSQL array apart, such as {@code {1,NULL,"a \"b\""}}. */
final class ArrayText {

    private final String text;
    private int at = 1;

    private ArrayText(String text) {
        this.text = text;
    }

    static List<@Nullable String> elements(String text) {
        return new ArrayText(text).elements();
    }

    private List<@Nullable String> elements() {
        if (text.length() < 2 || text.charAt(0) != '{' || text.startsWith("{{")) {
            throw Refusal.stored("The database holds an array of more than one dimension.");
        }
        List<@Nullable String> elements = new ArrayList<>();
        while (text.charAt(at) != '}') {
            elements.add(text.charAt(at) == '"' ? quoted() : plain());
            at += text.charAt(at) == ',' ? 1 : 0;
        }
        return elements;
    }

    private @Nullable String plain() {
        int start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '}') {
            at++;
        }
        String element = text.substring(start, at);
        return element.equals("NULL") ? null : element;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 1 : 0;
            element.append(text.charAt(at));
            at++;
        }
        at++;
        return element.toString();
    }
}
