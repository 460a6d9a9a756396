package dev.iolite.jdbc;

import dev.iolite.jdbc.codec.Codec;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.jdbc.codec.UntypedCodec;
import dev.iolite.plan.ReadSlot;
import dev.iolite.sql.ColumnType;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs statements that users wrote themselves. Values are bound, never written into the text. */
public final class RawExecutor {

    private final Session session;
    private final Codecs codecs;

    /**
     * An executor for one call.
     *
     * @param session the connection's session
     */
    public RawExecutor(Session session) {
        this.session = session;
        this.codecs = session.database().codecs();
    }

    /**
     * Runs a statement that returns rows.
     *
     * @param text SQL with question marks
     * @param values one value for each question mark
     * @param shape what the rows become
     * @param <T> what one row becomes
     * @return the rows; empty when there are none
     */
    public <T> List<T> query(String text, List<@Nullable Object> values, RawShape<T> shape) {
        return session.raw(command(text, values), values(values), result -> {
            RawShape.Columns<T> columns = shape.columns(labels(result.getMetaData()));
            ResultRow row = new ResultRow(
                    result, chosen(columns.types()), session.database().json());
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(columns.reader().read(row));
            }
            return rows;
        });
    }

    /**
     * Runs a statement that returns no rows.
     *
     * @param text SQL with question marks
     * @param values one value for each question mark
     * @return how many rows it changed
     */
    public long execute(String text, List<@Nullable Object> values) {
        return session.write(command(text, values), values(values));
    }

    private Command command(String text, List<@Nullable Object> values) {
        return Command.raw(text, values.size(), new UntypedCodec(codecs));
    }

    private static Command.Values values(List<@Nullable Object> values) {
        return slot -> values.get(((ReadSlot.Argument) slot).number());
    }

    private static List<String> labels(ResultSetMetaData result) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            labels.add(result.getColumnLabel(i));
        }
        return labels;
    }

    private Codec[] chosen(List<@Nullable ColumnType> types) {
        Codec untyped = new UntypedCodec(codecs);
        return types.stream()
                .map(type -> type == null ? untyped : codecs.column(type))
                .toArray(Codec[]::new);
    }
}
