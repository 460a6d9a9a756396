package dev.iolite.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a statement does and where, in the few words that metrics and traces are named by. It holds no values, and there are
 * no more summaries than statements.
 *
 * @param operation the verb of its writing part, else of the whole: {@code SELECT, INSERT, UPDATE, DELETE}; of a raw
 *     statement its first word
 * @param table the table of that part; null for none
 * @param text all verbs with their tables, such as {@code INSERT user INSERT post}
 * @param batch how many statements are sent in one text; 1 as a rule
 */
public record Summary(String operation, @Nullable String table, String text, int batch) {

    private static final int LONGEST = 255;
    private static final String BATCH = "BATCH";

    /**
     * The summary of a statement.
     *
     * @param statement the statement
     * @return its summary
     */
    public static Summary of(SqlStatement statement) {
        return ofAll(statement.accept(new Parts()));
    }

    /**
     * The summary of several statements in one text.
     *
     * @param summaries theirs, in order
     * @return a batch of them; the statement itself where it is alone
     */
    public static Summary batch(List<Summary> summaries) {
        Summary all = ofAll(summaries);
        if (summaries.size() == 1) {
            return all;
        }
        boolean sameVerb = summaries.stream().allMatch(one -> one.operation.equals(all.operation));
        boolean sameTable = summaries.stream().allMatch(one -> Objects.equals(one.table, all.table));
        return new Summary(
                sameVerb ? BATCH + " " + all.operation : BATCH,
                sameTable ? all.table : null,
                cut(BATCH + " " + all.text),
                summaries.size());
    }

    /** The summary of the parts of one statement: each different one once. */
    private static Summary ofAll(List<Summary> summaries) {
        Summary leading = summaries.stream()
                .filter(summary -> !summary.operation.equals(Parts.SELECT))
                .findFirst()
                .orElse(summaries.get(0));
        Set<String> texts = new LinkedHashSet<>();
        summaries.forEach(summary -> texts.add(summary.text));
        return new Summary(leading.operation, leading.table, cut(String.join(" ", texts)), 1);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /**
     * The summary of a statement that a user wrote: tables are not looked for in it.
     *
     * @param text the statement
     * @return its first word
     */
    public static Summary ofRaw(String text) {
        int end = 0;
        String statement = text.strip();
        while (end < statement.length() && Character.isLetter(statement.charAt(end))) {
            end++;
        }
        String verb = statement.substring(0, end).toUpperCase(Locale.ROOT);
        return verb.isEmpty() ? new Summary("RAW", null, "RAW", 1) : new Summary(verb, null, verb, 1);
    }

    private static Summary of(String verb, @Nullable String table) {
        return new Summary(verb, table, table == null ? verb : verb + " " + table, 1);
    }

    /** Statements within a statement come first, as they run first. */
    private static final class Parts implements SqlStatement.Visitor<List<Summary>> {

        private static final String SELECT = "SELECT";

        @Override
        public List<Summary> query(SqlStatement.Query statement) {
            return List.of(of(SELECT, table(statement.select())));
        }

        @Override
        public List<Summary> insert(SqlStatement.Insert statement) {
            return List.of(of("INSERT", statement.table().name()));
        }

        @Override
        public List<Summary> update(SqlStatement.Update statement) {
            return List.of(of("UPDATE", statement.table().name()));
        }

        @Override
        public List<Summary> delete(SqlStatement.Delete statement) {
            return List.of(of("DELETE", statement.table().name()));
        }

        @Override
        public List<Summary> with(SqlStatement.With statement) {
            List<Summary> parts = new ArrayList<>();
            statement
                    .members()
                    .forEach(member -> parts.addAll(member.statement().accept(this)));
            parts.addAll(statement.body().accept(this));
            Set<String> names = new HashSet<>();
            statement.members().forEach(member -> names.add(member.name()));
            List<Summary> ofTables = parts.stream()
                    .filter(part -> part.table != null && !names.contains(part.table))
                    .toList();
            return ofTables.isEmpty() ? parts : ofTables;
        }

        private static @Nullable String table(Select select) {
            return Stream.concat(
                            Stream.ofNullable(select.from()),
                            select.joins().stream().map(Select.Join::item))
                    .flatMap(item -> Stream.ofNullable(item.accept(new Tables())))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The first table of a select, however deep it lies. */
    @SuppressWarnings("NullAway") // the answer of a visitor may be null here
    private static final class Tables implements FromItem.Visitor<@Nullable String> {

        @Override
        public @Nullable String table(FromItem.Table item) {
            return item.name().name();
        }

        @Override
        public @Nullable String derived(FromItem.Derived item) {
            return Parts.table(item.select());
        }

        @Override
        public @Nullable String rows(FromItem.Rows item) {
            return null;
        }
    }
}
