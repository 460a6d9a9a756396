package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.ConstraintException;
import dev.iolite.error.ForeignKeyException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.generate.ValueGenerator;
import dev.iolite.model.Row;
import dev.iolite.plan.Capture;
import dev.iolite.plan.Check;
import dev.iolite.plan.GeneratedValue;
import dev.iolite.plan.PlannedWrite;
import dev.iolite.plan.ReadSlot;
import dev.iolite.plan.Rewording;
import dev.iolite.plan.WritePlan;
import dev.iolite.plan.WriteStep;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries out the steps of one write. It decides nothing: what to send, check and keep stands in the plan. */
public final class WriteExecutor implements WriteStep.Visitor<Long> {

    /** How often a writer that was overtaken tries again; each time another one must have been faster. */
    private static final int TRIES = 16;

    private final Session session;
    private final WritePrograms programs;
    private final Answers answers;
    private final Registers registers;
    private long counted;
    private boolean wrote;

    /** Takes the rows that are the answer to the call. */
    public interface Answers {

        /**
         * Takes one row.
         *
         * @param row the row
         * @param columns for each scalar field, by its index, its column or -1
         */
        void add(Row row, int[] columns);
    }

    /**
     * An executor for one call.
     *
     * @param session the connection's session
     * @param programs statements made ready before
     * @param generator makes ids and times
     * @param planned what is done with which values
     * @param answers takes the rows that are the answer
     */
    public WriteExecutor(
            Session session, WritePrograms programs, ValueGenerator generator, PlannedWrite planned, Answers answers) {
        WritePlan plan = planned.plan();
        this.session = session;
        this.programs = programs;
        this.answers = answers;
        this.registers = new Registers(planned.values(), generate(generator, plan.generated()), plan.registers());
    }

    private static @Nullable Object[] generate(ValueGenerator generator, List<GeneratedValue> values) {
        @Nullable Object[] generated = new Object[values.size()];
        Instant now = values.isEmpty() ? Instant.EPOCH : generator.now();
        for (int i = 0; i < generated.length; i++) {
            generated[i] = generator.generate(values.get(i).how(), values.get(i).type(), now);
        }
        return generated;
    }

    /**
     * Carries out steps in order.
     *
     * @param steps the steps
     * @return how many rows the last one found or wrote; 0 when there is none
     */
    public long run(List<WriteStep> steps) {
        long rows = 0;
        for (int i = 0; i < steps.size(); i++) {
            rows = steps.get(i).accept(this);
        }
        return rows;
    }

    /**
     * How many rows the steps that are counted have written.
     *
     * @return the number
     */
    public long counted() {
        return counted;
    }

    /**
     * Whether a row was written so far.
     *
     * @return false when nothing has changed yet
     */
    public boolean wrote() {
        return wrote;
    }

    @Override
    public Long execute(WriteStep.Execute step) {
        long rows = switch (step.onDuplicate()) {
            case FAIL -> send(step);
            case ONCE_MORE -> sendOnceMore(step);
            default -> sendDuplicate(step);
        };
        Check check = step.check();
        if (check != null && rows != check.expected()) {
            throw Reports.exception(check.failure(rows), null);
        }
        if (step.result() && step.columns() == null) {
            counted += rows;
        }
        return rows;
    }

    private long sendOnceMore(WriteStep.Execute step) {
        try {
            return send(step);
        } catch (UniqueConstraintException e) {
            if (session.transactional()) {
                throw e;
            }
            return send(step);
        }
    }

    private long sendDuplicate(WriteStep.Execute step) {
        for (int i = 1; ; i++) {
            Undo undo = Undo.mark(session);
            try {
                long rows = send(step);
                undo.forget();
                return rows;
            } catch (UniqueConstraintException e) {
                undo.undo();
                if (step.onDuplicate() == WriteStep.OnDuplicate.SKIP) {
                    return 0;
                }
                if (i == TRIES) {
                    throw Reports.overtaken(e);
                }
            }
        }
    }

    private long send(WriteStep.Execute step) {
        WritePrograms.Program program = programs.get(step.statement());
        Command.Values values = slot -> registers.resolve(step.arguments()[((ReadSlot.Argument) slot).number()]);
        Undo undo = step.statement().whole() ? Undo.NOTHING : Undo.mark(session);
        boolean done = false;
        try {
            long rows = program.outputs().length == 0
                    ? session.write(program.command(), values)
                    : returning(step, program, values);
            wrote |= step.statement().writing() && rows > 0;
            done = true;
            undo.forget();
            return rows;
        } catch (UniqueConstraintException e) {
            throw reworded(step, Code.P2002, e);
        } catch (ForeignKeyException e) {
            throw reworded(step, Code.P2003, e);
        } catch (ConstraintException e) {
            throw Reports.placed(e, step);
        } finally {
            if (!done) {
                undo.undo();
            }
        }
    }

    private long returning(WriteStep.Execute step, WritePrograms.Program program, Command.Values values) {
        Registers.Taking taking = registers.new Taking();
        boolean keeps = !(step.capture() instanceof Capture.None);
        int[] columns = step.columns();
        long[] rows = new long[1];
        Consumer<ResultRow> reader = row -> {
            rows[0]++;
            if (keeps) {
                taking.take(row, program.outputs().length);
            }
            if (columns != null) {
                answers.add(row, columns);
            }
        };
        if (step.statement().writing()) {
            session.writeReturning(
                    program.command(),
                    values,
                    program.outputs(),
                    step.statement().keys(),
                    reader);
        } else {
            session.query(program.command(), values, program.outputs(), reader);
        }
        step.capture().accept(taking).run();
        return rows[0];
    }

    /** What a constraint's refusal means in the words of the call; SQLite does not say which foreign key it was. */
    private static <E extends RuntimeException & IoliteFailure> RuntimeException reworded(
            WriteStep.Execute step, Code code, E refusal) {
        List<Rewording> fitting = step.rewordings().stream()
                .filter(rewording -> rewording.code() == code)
                .toList();
        for (Rewording rewording : fitting) {
            if (rewording.means(refusal.model(), refusal.fields())) {
                return Reports.exception(rewording.failure(), refusal);
            }
        }
        if (refusal.fields().isEmpty() && !fitting.isEmpty() && fitting.get(0).alone()) {
            return Reports.exception(fitting.get(0).failure(), refusal);
        }
        return Reports.placed(refusal, step);
    }

    @Override
    public Long choose(WriteStep.Choose step) {
        UniqueConstraintException taken = null;
        for (int i = 0; i < TRIES; i++) {
            long found = run(step.find());
            if (found > 0) {
                run(step.found());
                return found;
            }
            if (taken != null) {
                throw taken;
            }
            long made = 0;
            try {
                made = make(step);
            } catch (UniqueConstraintException e) {
                taken = clash(step, e);
            }
            if (made > 0) {
                run(step.made());
                return made;
            }
        }
        throw Reports.exception(step.exists(), null);
    }

    /**
     * A row made by another writer may clash in any of its keys.
     *
     * @return what is reported if the row is not found now, since then it is another one; null when it was the key itself
     */
    private static @Nullable UniqueConstraintException clash(WriteStep.Choose step, UniqueConstraintException e) {
        boolean key = Set.copyOf(e.fields()).equals(Set.copyOf(step.key())) && isOwn(step, e);
        if (step.key().isEmpty() || !key && !step.undo()) {
            throw e;
        }
        return key ? null : e;
    }

    /** Whether the row itself clashed, and not one that is made with it. */
    private static boolean isOwn(WriteStep.Choose step, UniqueConstraintException e) {
        WriteStep last = step.make().get(step.make().size() - 1);
        return step.make().size() == 1
                || last instanceof WriteStep.Execute own
                        && (own.path().equals(e.path())
                                || e.path().isEmpty() && own.path().indexOf('.') < 0);
    }

    /** Makes the row; nothing of that is left when another writer was faster. */
    private long make(WriteStep.Choose step) {
        Undo undo = step.undo() ? Undo.mark(session) : Undo.NOTHING;
        try {
            long made = run(step.make());
            if (made > 0) {
                undo.forget();
            } else {
                undo.undo();
            }
            return made;
        } catch (UniqueConstraintException e) {
            if (!step.key().isEmpty()) {
                undo.undo();
            }
            throw e;
        }
    }
}
