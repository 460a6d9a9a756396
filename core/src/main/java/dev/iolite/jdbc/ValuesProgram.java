package dev.iolite.jdbc;

import dev.iolite.jdbc.codec.Codec;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.plan.ReadSlot;
import dev.iolite.plan.ValuesPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan of plain values with its codecs chosen.
 *
 * @param plan the plan
 * @param command its statement
 * @param outputs the codecs of the columns it returns
 */
public record ValuesProgram(ValuesPlan plan, Command command, Codec[] outputs) {

    /**
     * Chooses the codecs of a plan.
     *
     * @param plan the plan
     * @param codecs the database's codecs
     * @return its program
     */
    public static ValuesProgram of(ValuesPlan plan, Codecs codecs) {
        return new ValuesProgram(
                plan, Command.of(plan.statement(), codecs), SelectProgram.codecs(plan.outputs(), codecs));
    }

    /**
     * Reads the rows.
     *
     * @param session the connection's session
     * @param arguments the call's arguments by number
     * @return one list of values for each row
     */
    public List<List<@Nullable Object>> run(Session session, @Nullable Object[] arguments) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        session.query(command, slot -> arguments[((ReadSlot.Argument) slot).number()], outputs, row -> {
            List<@Nullable Object> values = new ArrayList<>(outputs.length);
            for (int i = 0; i < outputs.length; i++) {
                values.add(row.get(i));
            }
            rows.add(values);
        });
        if (plan.backwards()) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
