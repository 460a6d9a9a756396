package dev.iolite.plan.write;

import dev.iolite.plan.Capture;
import dev.iolite.plan.Check;
import dev.iolite.plan.Input;
import dev.iolite.plan.Rewording;
import dev.iolite.plan.WriteStatement;
import dev.iolite.plan.WriteStep;
import dev.iolite.query.Shape;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement while the plan is made. */
final class StatementDraft implements Draft {

    private final String path;
    private final Specification specification;
    private final List<Rewording> rewordings = new ArrayList<>();
    private Map<String, String> paths = Map.of();
    private Outputs outputs = new Outputs(-1);
    private int rows = 1;
    private @Nullable List<ScalarField> matchFields;
    private List<List<? extends @Nullable Object>> matchKeys = List.of();
    private @Nullable Check check;
    private WriteStep.OnDuplicate onDuplicate = WriteStep.OnDuplicate.FAIL;
    private @Nullable Place group;
    private boolean result;
    private @Nullable List<ScalarField> resultFields;

    StatementDraft(String path, Specification specification) {
        this.path = path;
        this.specification = specification;
    }

    Specification specification() {
        return specification;
    }

    Outputs outputs() {
        return outputs;
    }

    List<Rewording> rewordings() {
        return rewordings;
    }

    String path() {
        return path;
    }

    @Nullable
    Check check() {
        return check;
    }

    /** Whether its rows are the answer to the call. */
    boolean answers() {
        return result && resultFields != null;
    }

    /** Whether it returns one row at the most. */
    boolean single() {
        return rows == 1;
    }

    /** Whether nothing needs to be checked or tried again; the first step of a plan may miss its row. */
    boolean plain(boolean first) {
        return onDuplicate == WriteStep.OnDuplicate.FAIL
                && (rows == 1 || !outputs.used())
                && (check == null || first && check.expected() == 1);
    }

    /** Other steps of the same group that change the same table are known to touch other rows. */
    StatementDraft apart(@Nullable Place known) {
        group = known;
        return this;
    }

    /** The steps that are known to touch different rows of a table; null for none. */
    @Nullable
    Place group() {
        return group;
    }

    /** Makes sure that the answer's fields are returned. */
    void placeAnswer() {
        if (resultFields != null) {
            resultFields.forEach(outputs::place);
        }
    }

    /** Makes sure that others can ask whether it found its row. */
    void placeRow() {
        Model model = specification.table().model();
        if (outputs.fields().isEmpty() && model != null) {
            outputs.place(model.scalar(model.id().fields().get(0)));
        }
    }

    /**
     * The same step with a statement that does more.
     *
     * @param places the places of the rows of each model
     * @param first the check of the first part, without whose row none does anything
     */
    StatementDraft as(Specification wider, Map<String, String> places, @Nullable Check first) {
        StatementDraft copy = new StatementDraft(path, wider);
        copy.paths = places;
        copy.outputs = outputs.answering();
        copy.check = first;
        copy.result = result;
        copy.resultFields = resultFields;
        return copy;
    }

    /** Later steps may use the row it returns. */
    StatementDraft giving(Outputs row) {
        outputs = row;
        return this;
    }

    /** Later steps may use the rows it returns, which are told apart by fields known before, or by a counted key. */
    StatementDraft giving(Outputs all, int count, List<ScalarField> by, List<List<? extends @Nullable Object>> keys) {
        outputs = all;
        rows = count;
        matchFields = by;
        matchKeys = keys;
        if (by.isEmpty()) {
            all.unmatched();
        }
        return this;
    }

    StatementDraft checked(Check wanted) {
        check = wanted;
        return this;
    }

    StatementDraft onDuplicate(WriteStep.OnDuplicate what) {
        onDuplicate = what;
        return this;
    }

    StatementDraft rewording(List<Rewording> all) {
        rewordings.addAll(all);
        return this;
    }

    /** Its rows are the answer to the call, with these fields; null to count them. */
    StatementDraft answering(@Nullable List<ScalarField> fields) {
        result = true;
        resultFields = fields;
        return this;
    }

    @Override
    public int writes() {
        if (!specification.writing()) {
            return 0;
        }
        // a statement that has to write several rows may write some and then fail its check
        return check != null && check.expected() > 1 ? 2 : 1;
    }

    @Override
    public boolean goesOn() {
        return false;
    }

    @Override
    public boolean touches(TableName table) {
        return specification.changes(table);
    }

    @Override
    public boolean follows(ForeignKey key) {
        return specification instanceof UpdateRows update
                && update.model().name().equals(key.target())
                && update.changes().stream()
                        .anyMatch(change ->
                                key.references().contains(change.field().name()));
    }

    @Override
    public WriteStep finish(WriteStatements statements, Filtering filtering) {
        int @Nullable [] columns = resultFields == null ? null : resultColumns(resultFields);
        Capture capture = capture();
        if (!specification.writing()
                && outputs.fields().isEmpty()
                && specification.table().model() != null) {
            // a look-up that nobody wants a value of still tells whether the row is there
            Model model = specification.table().model();
            outputs.place(model.scalar(model.id().fields().get(0)));
        }
        Shape shape = new Shape();
        filtering.describe(shape);
        specification.describe(shape, Earlier.NONE);
        for (ScalarField field : outputs.fields()) {
            shape.token(field.index());
        }
        WriteStatement statement = statements.get(shape, specification, outputs.fields(), filtering);
        return new WriteStep.Execute(
                path, paths, statement, arguments(shape), capture, check, onDuplicate, rewordings, result, columns);
    }

    private int[] resultColumns(List<ScalarField> fields) {
        Model model = Objects.requireNonNull(specification.table().model());
        int[] columns = new int[model.scalars().size()];
        Arrays.fill(columns, -1);
        for (ScalarField field : fields) {
            columns[field.index()] = outputs.place(field);
        }
        return columns;
    }

    private Capture capture() {
        if (!outputs.used()) {
            return Capture.NONE;
        }
        if (rows == 1) {
            return new Capture.One(outputs.register());
        }
        List<ScalarField> by = Objects.requireNonNull(matchFields);
        if (by.isEmpty()) {
            return Capture.NONE;
        }
        if (matchKeys.isEmpty()) {
            return new Capture.Ordered(outputs.register(), outputs.place(by.get(0)));
        }
        return new Capture.Matched(
                outputs.register(), by.stream().map(outputs::place).toList(), matchKeys);
    }

    private static @Nullable Object[] arguments(Shape shape) {
        @Nullable Object[] arguments = Arrays.copyOf(shape.arguments(), shape.argumentCount());
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof List<?> list && holdsInput(list)) {
                arguments[i] = new Input.Each(list);
            }
        }
        return arguments;
    }

    private static boolean holdsInput(List<?> list) {
        for (Object element : list) {
            if (element instanceof Input) {
                return true;
            }
        }
        return false;
    }
}
