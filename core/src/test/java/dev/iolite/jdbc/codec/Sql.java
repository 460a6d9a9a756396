package dev.iolite.jdbc.codec;

import dev.iolite.jdbc.vendor.ConnectionPreparation;
import dev.iolite.model.JsonFormat;
import dev.iolite.model.JsonText;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.Slot;
import dev.iolite.sql.SqlStatement;
import dev.iolite.sql.Statement;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.sql.dialect.Grammar;
import dev.iolite.sql.render.Renderer;
import dev.iolite.testdatabase.TestDatabase;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Renders statements, binds values through codecs and runs them. */
public final class Sql {

    private static final JsonFormat JSON = new JsonFormat() {
        @Override
        public String write(Object value) {
            return ((JsonText) value).text();
        }

        @Override
        public Object read(String text, Type type) {
            return new JsonText(text);
        }
    };

    private final DataSource dataSource;
    private final Dialect dialect;
    private final Codecs codecs;
    private final ConnectionPreparation preparation;

    public Sql(TestDatabase database) {
        this(database, database.dataSource());
    }

    /** On connections of other settings. */
    Sql(TestDatabase database, DataSource dataSource) {
        this.dataSource = dataSource;
        this.dialect = dialect(database);
        this.preparation = ConnectionPreparation.of(dialect);
        this.codecs = DatabaseCodecs.of(dialect, JSON);
    }

    public static Dialect dialect(TestDatabase database) {
        return Dialects.named(database.kind().folder()).orElseThrow();
    }

    public Dialect dialect() {
        return dialect;
    }

    public Codecs codecs() {
        return codecs;
    }

    /** A slot with its value. */
    record Value(@Nullable Object value) implements Slot {}

    public static Expression.Parameter one(ColumnType type, @Nullable Object value) {
        return new Expression.Parameter(new Value(value), type, false, Conversion.NONE);
    }

    public static Expression.Parameter many(ColumnType type, List<?> values) {
        return new Expression.Parameter(new Value(values), type, true, Conversion.NONE);
    }

    public static FromItem table(String name, String alias) {
        return new FromItem.Table(new TableName(null, name), alias);
    }

    public List<List<@Nullable Object>> select(Select select) {
        List<ColumnType> types =
                select.columns().stream().map(output -> typeOf(output.value())).toList();
        return query(new SqlStatement.Query(select), types);
    }

    private static ColumnType typeOf(Expression value) {
        if (value instanceof Expression.Column column) {
            return column.type();
        }
        return value instanceof Expression.Aggregate aggregate ? aggregate.type() : ColumnType.LONG;
    }

    public List<List<@Nullable Object>> query(SqlStatement statement, List<ColumnType> types) {
        Statement rendered = Renderer.render(statement, dialect);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, rendered, keys(statement))) {
            bind(prepared, rendered);
            List<List<@Nullable Object>> result = new ArrayList<>();
            try (ResultSet rows = rows(prepared, keys(statement))) {
                while (rows.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int i = 0; i < types.size(); i++) {
                        row.add(codecs.column(types.get(i)).read(rows, i + 1));
                    }
                    result.add(row);
                }
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(rendered.text(), e);
        }
    }

    /** The columns that the driver is asked for as for generated keys. */
    private List<String> keys(SqlStatement statement) {
        if (dialect.grammar().returning() != Grammar.Returning.KEYS) {
            return List.of();
        }
        List<Expression.Column> returning = statement instanceof SqlStatement.Insert insert
                ? insert.returning()
                : statement instanceof SqlStatement.Update update ? update.returning() : List.of();
        return returning.stream().map(Expression.Column::name).toList();
    }

    private static ResultSet rows(PreparedStatement prepared, List<String> keys) throws SQLException {
        if (keys.isEmpty()) {
            return prepared.executeQuery();
        }
        prepared.executeUpdate();
        return prepared.getGeneratedKeys();
    }

    public int run(SqlStatement statement) {
        Statement rendered = Renderer.render(statement, dialect);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, rendered, List.of())) {
            bind(prepared, rendered);
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(rendered.text(), e);
        }
    }

    private PreparedStatement prepare(Connection connection, Statement rendered, List<String> keys)
            throws SQLException {
        preparation.prepare(connection);
        return keys.isEmpty()
                ? connection.prepareStatement(rendered.text())
                : connection.prepareStatement(rendered.text(), keys.toArray(new String[0]));
    }

    private void bind(PreparedStatement prepared, Statement rendered) throws SQLException {
        for (int i = 0; i < rendered.parameters().size(); i++) {
            Expression.Parameter parameter = rendered.parameters().get(i);
            codecs.parameter(parameter).bind(prepared, i + 1, ((Value) parameter.slot()).value());
        }
    }
}
