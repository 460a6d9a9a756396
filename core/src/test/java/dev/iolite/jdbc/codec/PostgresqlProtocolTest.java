package dev.iolite.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.TableName;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The driver's settings that poolers and users need must not change any value. */
@EachDatabase(DatabaseKind.POSTGRESQL)
class PostgresqlProtocolTest {

    private static final TableName TABLE = new TableName(null, "t");

    private final TestDatabase database;

    PostgresqlProtocolTest(TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prepareThreshold=0",
                "prepareThreshold=-1",
                "preferQueryMode=simple",
                "preferQueryMode=extendedForPrepared",
                "binaryTransfer=false",
                "stringtype=unspecified",
                "options=-c%20TimeZone=Asia/Kathmandu",
                "reWriteBatchedInserts=true"
            })
    void everyValueTravels(String setting) {
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + setting;
        Sql sql = new Sql(database, new DriverManagerDataSource(url, database.username(), database.password()));
        database.execute(
                "DROP TABLE IF EXISTS \"t\"",
                "DROP TYPE IF EXISTS \"Role\"",
                "CREATE TYPE \"Role\" AS ENUM ('user', 'it''s \"A\"')");
        CodecTest.types().forEach(types -> travels(sql, types));
    }

    private void travels(Sql sql, CodecTest.Case types) {
        ColumnType type = types.type();
        ColumnType list = new ColumnType(type.scalar(), true, type.enumType(), type.nativeType());
        database.execute(
                "DROP TABLE IF EXISTS \"t\"",
                "CREATE TABLE \"t\" (\"n\" integer, \"v\" " + sql.dialect().typeName(type) + ", \"l\" "
                        + sql.dialect().typeName(list) + ")");
        for (int i = 0; i < types.values().size(); i++) {
            sql.run(new SqlStatement.Insert(
                    TABLE,
                    List.of("n", "v", "l"),
                    new SqlStatement.Values(List.of(List.of(
                            Sql.one(ColumnType.INT, i),
                            Sql.one(type, types.values().get(i)),
                            Sql.one(list, types.values())))),
                    null,
                    List.of()));
        }
        Expression.Column value = new Expression.Column("t0", "v", type);
        assertThat(read(sql, value, Expression.TRUE)).as(types.toString()).isEqualTo(types.values());
        assertThat(read(sql, new Expression.Column("t0", "l", list), Expression.TRUE))
                .as(types.toString())
                .containsOnly(types.values());
        assertThat(read(sql, value, new Expression.InParameter(value, Sql.many(type, types.values()), false)))
                .as(types.toString())
                .isEqualTo(types.values());
        Object first = types.values().get(0);
        assertThat(read(sql, value, new Expression.Binary(value, BinaryOperator.EQ, Sql.one(type, first))))
                .as(types.toString())
                .containsExactly(first);
        assertThat(sql.run(insertRows(types)))
                .as(types.toString())
                .isEqualTo(types.values().size());
    }

    private static SqlStatement insertRows(CodecTest.Case types) {
        List<Integer> numbers =
                IntStream.range(0, types.values().size()).boxed().toList();
        FromItem.Rows rows = new FromItem.Rows(
                List.of(Sql.many(ColumnType.INT, numbers), Sql.many(types.type(), types.values())),
                List.of("n", "v"),
                "row",
                "r0");
        Select select = Select.of(
                List.of(
                        new Select.Output(new Expression.Column("r0", "n", ColumnType.INT), null),
                        new Select.Output(new Expression.Column("r0", "v", types.type()), null)),
                rows,
                List.of(),
                Expression.TRUE);
        return new SqlStatement.Insert(TABLE, List.of("n", "v"), new SqlStatement.Selected(select), null, List.of());
    }

    private static List<@Nullable Object> read(Sql sql, Expression.Column column, Expression where) {
        Select select = Select.of(List.of(new Select.Output(column, null)), Sql.table("t", "t0"), List.of(), where)
                .ordered(
                        List.of(new Select.Order(
                                new Expression.Column("t0", "n", ColumnType.INT), false, false, false)),
                        null,
                        null);
        return sql.select(select).stream().map(row -> row.get(0)).toList();
    }
}
