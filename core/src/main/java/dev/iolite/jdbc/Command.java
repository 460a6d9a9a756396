package dev.iolite.jdbc;

import dev.iolite.error.InvalidInputException;
import dev.iolite.jdbc.codec.Codec;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.plan.ReadSlot;
import dev.iolite.sql.Slot;
import dev.iolite.sql.Statement;
import dev.iolite.sql.Summary;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement ready to be run any number of times: its text, and for each parameter its slot and codec. */
public final class Command {

    /** Stands for the value of an omitted field. */
    private static final String HIDDEN = "***";

    private final String text;
    private final Slot[] slots;
    private final Codec[] codecs;
    private final @Nullable String[] fields;
    private final boolean[] omitted;
    private final Summary summary;

    private Command(
            String text, Slot[] slots, Codec[] codecs, @Nullable String[] fields, boolean[] omitted, Summary summary) {
        this.text = text;
        this.slots = slots;
        this.codecs = codecs;
        this.fields = fields;
        this.omitted = omitted;
        this.summary = summary;
    }

    /**
     * Chooses the codecs of a statement.
     *
     * @param statement the statement
     * @param codecs the database's codecs
     * @return a command
     */
    public static Command of(Statement statement, Codecs codecs) {
        List<dev.iolite.sql.Expression.Parameter> parameters = statement.parameters();
        Slot[] slots = new Slot[parameters.size()];
        Codec[] chosen = new Codec[parameters.size()];
        @Nullable String[] fields = new String[parameters.size()];
        boolean[] omitted = new boolean[parameters.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = parameters.get(i).slot();
            chosen[i] = codecs.parameter(parameters.get(i));
            fields[i] = parameters.get(i).type().field();
            omitted[i] = parameters.get(i).type().omitted();
        }
        return new Command(statement.text(), slots, chosen, fields, omitted, statement.summary());
    }

    /** A statement that a user wrote: its parameters are the call's arguments in order. */
    static Command raw(String text, int parameters, Codec codec) {
        Slot[] slots = new Slot[parameters];
        Codec[] codecs = new Codec[parameters];
        for (int i = 0; i < parameters; i++) {
            slots[i] = new ReadSlot.Argument(i);
            codecs[i] = codec;
        }
        return new Command(text, slots, codecs, new String[parameters], new boolean[parameters], Summary.ofRaw(text));
    }

    /**
     * The text.
     *
     * @return SQL with question marks
     */
    public String text() {
        return text;
    }

    /** What the statement does, in a few words. */
    Summary summary() {
        return summary;
    }

    /** How many values the statement takes. */
    int parameters() {
        return slots.length;
    }

    void bind(PreparedStatement statement, Values values) throws SQLException {
        for (int i = 0; i < slots.length; i++) {
            try {
                codecs[i].bind(statement, i + 1, values.value(slots[i]));
            } catch (InvalidInputException e) {
                throw ofField(e, fields[i]);
            }
        }
    }

    /** A codec refuses a value without knowing whose it is. */
    private static InvalidInputException ofField(InvalidInputException refusal, @Nullable String field) {
        return field == null || !refusal.fields().isEmpty()
                ? refusal
                : new InvalidInputException(refusal.failure().fields(List.of(field)), refusal.getCause());
    }

    /** The values as text, without those of omitted fields. Of a statement that a user wrote nobody knows the fields. */
    String describe(Values values) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < slots.length; i++) {
            text.append(i == 0 ? "" : ", ").append(omitted[i] ? HIDDEN : values.value(slots[i]));
        }
        return text.append(']').toString();
    }

    /** The values of one run. */
    public interface Values {

        /**
         * The value of a parameter.
         *
         * @param slot where it comes from
         * @return the value, or null
         */
        @Nullable
        Object value(Slot slot);
    }
}
