package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a step finds or makes: tells later steps where its values come from. */
final class RowRef {

    /** Marks a value that is not known before the step has run. */
    static final Object UNKNOWN = new Object();

    private final Model model;
    private final @Nullable Object[] known;
    private final Outputs outputs;
    private final int row;
    private final boolean made;

    /**
     * A row.
     *
     * @param model its model
     * @param known for each scalar field its value, an input or {@link #UNKNOWN}
     * @param outputs what its step returns
     * @param row its number among the step's rows
     */
    RowRef(Model model, @Nullable Object[] known, Outputs outputs, int row) {
        this(model, known, outputs, row, false);
    }

    private RowRef(Model model, @Nullable Object[] known, Outputs outputs, int row, boolean made) {
        this.model = model;
        this.known = known;
        this.outputs = outputs;
        this.row = row;
        this.made = made;
    }

    /** A new row: what nobody gives it is null unless the database fills it in. */
    static RowRef made(Model model, @Nullable Object[] given, Outputs outputs, int row) {
        return new RowRef(model, given, outputs, row, true);
    }

    static boolean filledByDatabase(ScalarField field) {
        return field.defaultValue() instanceof DefaultValue.AutoIncrement
                || field.defaultValue() instanceof DefaultValue.Sql;
    }

    static @Nullable Object[] nothingKnown(Model model) {
        @Nullable Object[] known = new Object[model.scalars().size()];
        Arrays.fill(known, UNKNOWN);
        return known;
    }

    /** The same row, returned by whichever of two steps gives it. */
    RowRef from(Outputs either) {
        return new RowRef(model, known, either, 0, made);
    }

    /**
     * Whether what is known of the targets of one operation tells that each is another row; false where it may be so or
     * not. In the template of a plan given values stand for different ones.
     */
    static boolean differ(List<RowRef> rows) {
        List<ScalarField> told = rows.get(0).model.scalars().stream()
                .filter(FindRows::exact)
                .filter(field -> rows.stream().allMatch(row -> row.tells(field)))
                .toList();
        return rows.stream()
                        .map(row -> told.stream()
                                .map(field -> row.known[field.index()])
                                .toList())
                        .distinct()
                        .count()
                == rows.size();
    }

    private boolean tells(ScalarField field) {
        Object value = known[field.index()];
        return value != null && value != UNKNOWN && (!(value instanceof Input) || value instanceof Input.Given);
    }

    Model model() {
        return model;
    }

    /** The value of a field; its step will return it where it is not known. */
    @Nullable
    Object value(String field) {
        ScalarField scalar = model.scalar(field);
        Object value = known[scalar.index()];
        if (value != UNKNOWN) {
            return value;
        }
        return made && !filledByDatabase(scalar) ? null : outputs.of(row, scalar);
    }

    List<@Nullable Object> values(List<String> fields) {
        List<@Nullable Object> values = new ArrayList<>(fields.size());
        for (String field : fields) {
            values.add(value(field));
        }
        return values;
    }
}
