package dev.iolite.jdbc;

import dev.iolite.event.SqlCommenter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what commenters say behind a statement: {@code /*key='value'*&#47;}, encoded so that nothing in it can end the
 * comment, and in the order of the keys.
 *
 * @param commenters who says something; later ones win
 */
public record Comments(List<SqlCommenter> commenters) {

    /** Copies the list. */
    public Comments {
        commenters = List.copyOf(commenters);
    }

    /** The text with its comment. */
    String on(String text, String target) {
        if (commenters.isEmpty()) {
            return text;
        }
        Map<String, String> tags = new TreeMap<>();
        commenters.forEach(commenter -> tags.putAll(commenter.tags(target)));
        return tags.isEmpty()
                ? text
                : tags.entrySet().stream()
                        .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
                        .collect(Collectors.joining(",", text + " /*", "*/"));
    }

    /** Forms have an encoding of their own for spaces, and leave the star as it is. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
