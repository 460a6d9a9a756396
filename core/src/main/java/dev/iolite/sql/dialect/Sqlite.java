package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import java.util.ArrayList;
import java.util.List;

/** SQLite from version 3.38. Lists are JSON texts; upper and lower case fold by the function {@link #FOLD}. */
final class Sqlite extends Lowering implements Dialect {

    /** Registered on each connection: SQLite's own lower() knows ASCII only. */
    static final String FOLD = "iolite_fold";

    private static final int MOST_PARAMETERS = 32_766;
    private static final Capabilities CAPABILITIES = new Capabilities(
            false, true, true, false, true, true, true, false, false, false, false, false, MOST_PARAMETERS);
    private static final Grammar GRAMMAR =
            new Grammar(Grammar.Nulls.SMALLEST, "LIMIT -1", Grammar.Returning.CLAUSE_WITHOUT_ALIAS, true);
    private static final Definitions DEFINITIONS =
            new Definitions(false, false, false, "PRIMARY KEY AUTOINCREMENT", true, "", false);
    private static final CatalogTypes CATALOG_TYPES = new SqliteCatalog();

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public Grammar grammar() {
        return GRAMMAR;
    }

    @Override
    public Definitions definitions() {
        return DEFINITIONS;
    }

    @Override
    public CatalogTypes catalogTypes() {
        return CATALOG_TYPES;
    }

    @Override
    public Expression lower(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Expression sortKey(Expression value) {
        return EnumOrder.of(SqliteListOrder.of(value));
    }

    @Override
    public String literal(String text) {
        return Words.doubled(text);
    }

    @Override
    public String placeholder(Expression.Parameter parameter) {
        return "?";
    }

    @Override
    public String constant(Object value, ColumnType type) {
        return Constants.sqlite(this, value, type);
    }

    @Override
    public String typeName(ColumnType type) {
        if (type.list()) {
            return "TEXT";
        }
        return switch (type.scalar()) {
            case BOOLEAN, SHORT, INT, LONG -> "INTEGER";
            case FLOAT, DOUBLE, DECIMAL -> "REAL";
            case BYTES -> "BLOB";
            default -> "TEXT";
        };
    }

    /**
     * Several lists become rows by grouping all their elements by place: one pass over each. (A join needs an index that
     * SQLite 3.53 makes for some of the lists only, so its time grew with the square of the number of rows.)
     */
    @Override
    public Expression.Phrase rows(FromItem.Rows rows) {
        boolean one = rows.lists().size() == 1;
        StringBuilder before = new StringBuilder("(SELECT ");
        for (int i = 0; i < rows.lists().size(); i++) {
            String value = one ? "value" : "max(CASE WHEN list = " + i + " THEN value END)";
            before.append(i == 0 ? "" : ", ")
                    .append(decoded(value, rows.lists().get(i).type()))
                    .append(" AS ")
                    .append(Words.quoted(rows.columns().get(i)));
        }
        String ordinal = rows.ordinal();
        if (ordinal != null) {
            before.append(", key + 1 AS ").append(Words.quoted(ordinal));
        }
        List<String> words = new ArrayList<>();
        if (one) {
            words.add(before + " FROM json_each(");
        } else {
            words.add(before + " FROM (SELECT 0 AS list, key, value FROM json_each(");
            for (int i = 1; i < rows.lists().size(); i++) {
                words.add(") UNION ALL SELECT " + i + ", key, value FROM json_each(");
            }
        }
        words.add((one ? ")" : ")) GROUP BY key") + ") AS " + rows.alias());
        return new Expression.Phrase(words, List.copyOf(rows.lists()), true);
    }

    /** Bytes travel in lists as hexadecimal digits. */
    static String element(String table, ColumnType type) {
        return decoded(table + ".value", type);
    }

    private static String decoded(String value, ColumnType type) {
        boolean bytes = type.scalar() == dev.iolite.schema.ScalarType.BYTES && !type.list();
        return bytes ? "unhex(" + value + ")" : value;
    }

    @Override
    public Expression parameter(Expression.Parameter parameter) {
        return parameter.conversion() == Conversion.FOLD
                ? new Expression.Fold(TextPatterns.plain(parameter))
                : parameter;
    }

    private static Expression compared(Expression.Binary binary) {
        Expression.Binary lists = SqliteListOrder.compared(binary);
        return lists == null ? EnumOrder.compared(binary) : lists;
    }

    @Override
    public Expression binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case LT, LTE, GT, GTE -> compared(binary);
            case PLUS, MINUS, TIMES, DIVIDE -> SqliteNumbers.checked(binary);
            default -> binary;
        };
    }

    @Override
    public Expression inParameter(Expression.InParameter in) {
        String element = element("e", in.list().type());
        String value = Words.folded(in.list()) ? FOLD + "(e.value)" : element;
        return in(in.negated(), value, in.value(), TextPatterns.plain(in.list()));
    }

    @Override
    public Expression inArray(Expression.InArray in) {
        if (in.list() instanceof Expression.Fold list) {
            return in(in.negated(), FOLD + "(e.value)", in.value(), list.text());
        }
        ColumnType type =
                in.list() instanceof Expression.Column column ? column.type().element() : ColumnType.STRING;
        return in(in.negated(), element("e", type), in.value(), in.list());
    }

    private static Expression in(boolean negated, String element, Expression value, Expression list) {
        return Words.phrase(
                "{0} " + (negated ? "NOT IN" : "IN") + " (SELECT " + element + " FROM json_each({1}) AS e)",
                value,
                list);
    }

    /** instr and substr mind case; LIKE does not. */
    @Override
    public Expression textMatch(Expression.TextMatch match) {
        return switch (match.place()) {
            case ANYWHERE -> Words.phrase("instr({0}, {1}) > 0", match.text(), match.part());
            case START -> Words.phrase("substr({0}, 1, length({1})) = {1}", match.text(), match.part());
            case END -> Words.phrase("substr({0}, length({0}) - length({1}) + 1) = {1}", match.text(), match.part());
        };
    }

    @Override
    public Expression fold(Expression.Fold fold) {
        return Words.closed(FOLD + "({0})", fold.text());
    }

    @Override
    public Expression aggregate(Expression.Aggregate aggregate) {
        Expression exact = SqliteNumbers.total(aggregate);
        return exact == null ? EnumOrder.extreme(aggregate) : exact;
    }

    @Override
    public Expression listTest(Expression.ListTest test) {
        return SqliteJson.listTest(test);
    }

    @Override
    public Expression append(Expression.Append append) {
        return SqliteJson.append(append);
    }

    @Override
    public Expression jsonAt(Expression.JsonAt at) {
        return SqliteJson.at(at);
    }

    @Override
    public Expression jsonAsText(Expression.JsonAsText text) {
        return Words.phrase("{0} ->> '$'", text.json());
    }

    @Override
    public Expression jsonTest(Expression.JsonTest test) {
        return SqliteJson.test(test);
    }

    @Override
    public Expression search(Expression.Search search) {
        throw UnsupportedExpressionException.of(this, search);
    }
}
