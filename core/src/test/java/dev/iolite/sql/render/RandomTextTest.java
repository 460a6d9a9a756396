package dev.iolite.sql.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import dev.iolite.sql.TextPlace;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of awkward characters are found exactly where Java finds them. */
@EachDatabase
class RandomTextTest {

    private static final long SEED = 20_261_122;
    private static final int TEXTS = 150;
    private static final int QUESTIONS = 60;
    private static final String[] LETTERS = {
        "a", "A", "b", "%", "_", "\\", "'", "\"", "?", "*", "[", " ", "😀", "{", "\n"
    };
    private static final String[] MORE_LETTERS = {"ä", "Ä", "ж", "Ж", "ñ", "Ñ"};

    private final TestDatabase database;
    private final Sql sql;
    private final Random random = new Random(SEED);

    RandomTextTest(TestDatabase database) {
        this.database = database;
        this.sql = new Sql(database);
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            boolean ascii = database.kind() == DatabaseKind.POSTGRESQL || random.nextInt(4) > 0;
            String[] letters = ascii ? LETTERS : MORE_LETTERS;
            text.append(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    @Test
    void textsAreFoundWhereJavaFindsThem() {
        List<String> texts = IntStream.range(0, TEXTS).mapToObj(i -> text(6)).toList();
        database.execute(
                "CREATE TABLE \"t\" (\"id\" integer, \"v\" " + sql.dialect().typeName(ColumnType.STRING) + ")");
        for (int i = 0; i < TEXTS; i++) {
            insert(i, texts.get(i));
        }
        Expression.Column column = new Expression.Column("t0", "v", ColumnType.STRING);
        for (int i = 0; i < QUESTIONS; i++) {
            String part = i % 3 == 0 ? texts.get(random.nextInt(TEXTS)) : text(2);
            boolean fold = random.nextBoolean();
            for (TextPlace place : TextPlace.values()) {
                Expression text = fold ? new Expression.Fold(column) : column;
                Expression parameter = Sql.one(ColumnType.STRING, part);
                Expression wanted = fold ? new Expression.Fold(parameter) : parameter;
                assertThat(found(new Expression.TextMatch(text, place, wanted)))
                        .as("%s of [%s], fold %s", place, part, fold)
                        .isEqualTo(expected(texts, value -> matches(value, place, part, fold)));
            }
            Expression equal = new Expression.Binary(column, BinaryOperator.EQ, Sql.one(ColumnType.STRING, part));
            assertThat(found(equal)).as("equal to [%s]", part).isEqualTo(expected(texts, part::equals));
        }
    }

    private void insert(int id, String value) {
        sql.run(new SqlStatement.Insert(
                new TableName(null, "t"),
                List.of("id", "v"),
                new SqlStatement.Values(
                        List.of(List.of(Sql.one(ColumnType.INT, id), Sql.one(ColumnType.STRING, value)))),
                null,
                List.of()));
    }

    private static boolean matches(String value, TextPlace place, String part, boolean fold) {
        String text = fold ? value.toLowerCase(Locale.ROOT) : value;
        String wanted = fold ? part.toLowerCase(Locale.ROOT) : part;
        return switch (place) {
            case ANYWHERE -> text.contains(wanted);
            case START -> text.startsWith(wanted);
            case END -> text.endsWith(wanted);
        };
    }

    private static List<Object> expected(List<String> texts, Predicate<String> fits) {
        List<Object> ids = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (fits.test(texts.get(i))) {
                ids.add(i);
            }
        }
        return ids;
    }

    private List<Object> found(Expression where) {
        Expression.Column id = new Expression.Column("t0", "id", ColumnType.INT);
        Select select = Select.of(List.of(new Select.Output(id, null)), Sql.table("t", "t0"), List.of(), where)
                .ordered(List.of(new Select.Order(id, false, false, false)), null, null);
        return new ArrayList<>(
                sql.select(select).stream().map(row -> row.get(0)).toList());
    }
}
