package dev.iolite.sql.render;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.model.JsonText;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.ScalarType;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.JsonTestKind;
import dev.iolite.sql.ListTestKind;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import dev.iolite.sql.TextPlace;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A table with texts, lists, enums and JSON, and the words to ask it. */
abstract class ExpressionFixture {

    static final EnumType MOOD = new EnumType(
            "Mood",
            "Mood",
            null,
            List.of(
                    new EnumType.Value("SAD", "sad"),
                    new EnumType.Value("HAPPY", "happy"),
                    new EnumType.Value("GLAD", "glad")));
    static final ColumnType INT = ColumnType.INT;
    static final ColumnType STRING = ColumnType.STRING;
    static final ColumnType JSON = ColumnType.of(ScalarType.JSON);
    static final ColumnType ENUM = new ColumnType(ScalarType.ENUM, false, MOOD, null);
    static final ColumnType TAGS = new ColumnType(ScalarType.STRING, true, null, null);
    static final TableName TABLE = new TableName(null, "t");

    static final Expression.Column ID = column("id", INT);
    static final Expression.Column NAME = column("name", STRING);
    static final Expression.Column OTHER = column("other", STRING);
    static final Expression.Column TAG = column("tags", TAGS);
    static final Expression.Column MOODS = column("mood", ENUM);
    static final Expression.Column DOC = column("doc", JSON);

    final TestDatabase database;
    final Sql sql;

    ExpressionFixture(TestDatabase database) {
        this.database = database;
        this.sql = new Sql(database);
    }

    static Expression.Column column(String name, ColumnType type) {
        return new Expression.Column("t0", name, type);
    }

    @BeforeEach
    void rows() {
        boolean postgresql = database.kind() == DatabaseKind.POSTGRESQL;
        database.execute("DROP TABLE IF EXISTS \"t\"");
        if (postgresql) {
            database.execute("DROP TYPE IF EXISTS \"Mood\"", "CREATE TYPE \"Mood\" AS ENUM ('sad', 'happy', 'glad')");
        }
        database.execute("CREATE TABLE \"t\" (\"id\" integer PRIMARY KEY, \"name\" " + type(STRING) + ", \"other\" "
                + type(STRING) + ", \"tags\" " + type(TAGS) + ", \"mood\" " + type(ENUM) + ", \"doc\" " + type(JSON)
                + ")");
        row(1, "Alice", "lic", List.of("a", "b"), "SAD", "{\"a\": [1, {\"b c\": \"x\\\"y\"}], \"n\": 5}");
        row(2, "alice%", "alice", List.of(), "HAPPY", "{\"a\": \"Text\", \"n\": 2.5}");
        row(3, "ÄB_c", "c", List.of("b"), "GLAD", "[\"x\", 1, null]");
        row(4, null, null, List.of("it's \"c\""), null, null);
    }

    String type(ColumnType type) {
        return sql.dialect().typeName(type);
    }

    void row(
            int id,
            @Nullable String name,
            @Nullable String other,
            List<String> tags,
            @Nullable String mood,
            @Nullable String doc) {
        sql.run(new SqlStatement.Insert(
                TABLE,
                List.of("id", "name", "other", "tags", "mood", "doc"),
                new SqlStatement.Values(List.of(List.of(
                        Sql.one(INT, id),
                        Sql.one(STRING, name),
                        Sql.one(STRING, other),
                        Sql.one(TAGS, tags),
                        Sql.one(ENUM, mood),
                        Sql.one(JSON, doc == null ? null : new JsonText(doc))))),
                null,
                List.of()));
        database.statements().clear();
    }

    static Select ids(Expression where) {
        return Select.of(List.of(new Select.Output(ID, null)), Sql.table("t", "t0"), List.of(), where)
                .ordered(List.of(new Select.Order(ID, false, false, false)), null, null);
    }

    List<Integer> found(Expression where) {
        return sql.select(ids(where)).stream().map(row -> (Integer) row.get(0)).toList();
    }

    static Expression text(String value) {
        return Sql.one(STRING, value);
    }

    static Expression match(Expression text, TextPlace place, Expression part) {
        return new Expression.TextMatch(text, place, part);
    }

    static Expression list(ListTestKind kind, @Nullable Expression operand) {
        return new Expression.ListTest(TAG, kind, operand, false);
    }

    static Expression json(List<Object> path, JsonTestKind kind, @Nullable Expression operand) {
        return new Expression.JsonTest(new Expression.JsonAt(DOC, path), kind, operand);
    }

    static Expression doc(String json) {
        return Sql.one(JSON, new JsonText(json));
    }
}
