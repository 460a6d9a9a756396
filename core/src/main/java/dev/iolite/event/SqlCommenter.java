package dev.iolite.event;

import java.util.Map;

/**
 * Adds a comment to each statement, which the database's own logs and views show, in sqlcommenter's form: {@code target ->
 * Map.of("action", target)} makes {@code SELECT .. /*action='User.findMany'*&#47;}. Tags that change with each call, such
 * as the id of a trace, keep drivers and servers from preparing a statement only once.
 */
@FunctionalInterface
public interface SqlCommenter {

    /**
     * The tags of a statement.
     *
     * @param target what runs it, such as {@code User.findMany}
     * @return tags and their values, encoded before they are written; empty for no comment
     */
    Map<String, String> tags(String target);
}
