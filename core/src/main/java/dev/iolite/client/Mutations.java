package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.OutcomeUnknownException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.generate.ValueGenerator;
import dev.iolite.jdbc.AtomicWork;
import dev.iolite.jdbc.Database;
import dev.iolite.jdbc.Transactions;
import dev.iolite.jdbc.WriteExecutor;
import dev.iolite.jdbc.WritePrograms;
import dev.iolite.model.ModelReader;
import dev.iolite.model.Readers;
import dev.iolite.model.Row;
import dev.iolite.plan.PlannedWrite;
import dev.iolite.plan.WritePlan;
import dev.iolite.plan.write.WritePlanner;
import dev.iolite.query.Mutation;
import dev.iolite.query.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Carries out mutations: plans them, runs the steps, and reads what the steps do not return. */
final class Mutations implements Writes {

    private final Database database;
    private final WritePlanner planner;
    private final WritePrograms programs;
    private final Filters filters;
    private final InputChecks checks;
    private final ValueGenerator generator;
    private final WrittenRows written;

    /**
     * Mutations on one database.
     *
     * @param database the database
     * @param planner plans them
     * @param filters what hides rows
     * @param checks refuses values that the application does not allow
     * @param reads reads what the steps do not return
     * @param generator makes ids and times
     */
    Mutations(
            Database database,
            WritePlanner planner,
            Filters filters,
            InputChecks checks,
            Reads reads,
            ValueGenerator generator) {
        this.database = database;
        this.planner = planner;
        this.filters = filters;
        this.checks = checks;
        this.programs = new WritePrograms(database.codecs());
        this.generator = generator;
        this.written = new WrittenRows(reads);
    }

    @Override
    public <M> M writeOne(Mutation mutation, Readers readers) {
        List<M> rows = write(mutation, readers);
        if (rows.isEmpty()) {
            throw new RecordNotFoundException(
                    Failure.of(Code.P2025, mutation.model(), "The row written could not be read: it is gone again.")
                            .remedy("Look for a trigger or a nested operation that deletes it."));
        }
        return rows.get(0);
    }

    @Override
    public <M> List<M> writeManyAndReturn(Mutation mutation, Readers readers) {
        return write(mutation, readers);
    }

    @Override
    public long writeMany(Mutation mutation) {
        PlannedWrite planned = prepare(mutation);
        WritePlan plan = planned.plan();
        if (plan.steps().isEmpty()) {
            return 0;
        }
        Run run = new Run(planned, target(mutation), (row, columns) -> {});
        return run.atomically(() -> run.execute().counted());
    }

    private PlannedWrite prepare(Mutation mutation) {
        checks.check(mutation);
        return filters.isEmpty() ? planner.prepare(mutation) : planner.prepare(mutation, filters.call());
    }

    private <M> List<M> write(Mutation mutation, Readers readers) {
        PlannedWrite planned = prepare(mutation);
        WritePlan plan = planned.plan();
        if (plan.steps().isEmpty()) {
            return List.of();
        }
        Selection selection = mutation.accept(new SelectionOf()).orElseThrow();
        return switch (plan.answer()) {
            case ROWS -> returned(planned, mutation, readers);
            case READ_BEFORE -> readBefore(planned, (Mutation.Delete) mutation, readers);
            case READ_AFTER -> readAfter(planned, mutation, selection, readers);
            case COUNT -> throw new IllegalStateException("A plan that counts returns no rows");
        };
    }

    @SuppressWarnings("unchecked")
    private <M> List<M> returned(PlannedWrite planned, Mutation mutation, Readers readers) {
        ModelReader<M> reader = (ModelReader<M>) readers.reader(mutation.model());
        List<M> rows = new ArrayList<>(1);
        Run run = new Run(planned, target(mutation), (row, columns) -> rows.add(reader.read(row, columns)));
        return run.atomically(() -> {
            run.execute();
            return rows;
        });
    }

    private <M> List<M> readBefore(PlannedWrite planned, Mutation.Delete mutation, Readers readers) {
        Run run = new Run(planned, target(mutation), (row, columns) -> {});
        return run.atomically(() -> {
            List<M> rows = written.before(mutation, readers);
            run.execute();
            return rows;
        });
    }

    private <M> List<M> readAfter(PlannedWrite planned, Mutation mutation, Selection selection, Readers readers) {
        WritePlan plan = planned.plan();
        List<List<@Nullable Object>> keys = new ArrayList<>();
        Run run = new Run(planned, target(mutation), (row, columns) -> keys.add(key(plan, row, columns)));
        return run.atomically(() -> {
            run.execute();
            return run.afterwards(() -> written.after(plan.model(), keys, selection, readers));
        });
    }

    private static List<@Nullable Object> key(WritePlan plan, Row row, int[] columns) {
        List<@Nullable Object> key = new ArrayList<>();
        for (String field : plan.model().id().fields()) {
            key.add(row.get(columns[plan.model().scalar(field).index()]));
        }
        return key;
    }

    private static String target(Mutation mutation) {
        return mutation.model() + mutation.accept(ACTION);
    }

    /** One run of a plan. */
    private final class Run {

        private final PlannedWrite planned;
        private final String target;
        private final WriteExecutor.Answers answers;
        private @Nullable WriteExecutor executor;

        Run(PlannedWrite planned, String target, WriteExecutor.Answers answers) {
            this.planned = planned;
            this.target = target;
            this.answers = answers;
        }

        WriteExecutor execute() {
            return database.work(target, session -> {
                WriteExecutor steps = new WriteExecutor(session, programs, generator, planned, answers);
                executor = steps;
                steps.run(planned.plan().steps());
                return steps;
            });
        }

        <T> T atomically(Supplier<T> work) {
            return planned.plan().transactional()
                    ? AtomicWork.run(database, work, this::wrote)
                    : database.onPrimary(work);
        }

        /** What is read after a write that committed itself may fail, but the write stays. */
        <T> T afterwards(Supplier<T> read) {
            if (planned.plan().transactional() || !wrote() || new Transactions(database).active()) {
                return read.get();
            }
            try {
                return read.get();
            } catch (DataAccessException e) {
                throw new OutcomeUnknownException(
                        Failure.of(
                                        Code.OUTCOME_UNKNOWN,
                                        planned.plan().model().name(),
                                        "The write took place, but its result could not be read.")
                                .remedy("Read the row before writing again."),
                        e);
            }
        }

        private boolean wrote() {
            return executor != null && executor.wrote();
        }
    }

    /** What errors and events call a mutation. */
    private static final Mutation.Visitor<String> ACTION = new Mutation.Visitor<>() {
        @Override
        public String create(Mutation.Create mutation) {
            return ".create";
        }

        @Override
        public String createMany(Mutation.CreateMany mutation) {
            return ".createMany";
        }

        @Override
        public String update(Mutation.Update mutation) {
            return ".update";
        }

        @Override
        public String updateMany(Mutation.UpdateMany mutation) {
            return ".updateMany";
        }

        @Override
        public String upsert(Mutation.Upsert mutation) {
            return ".upsert";
        }

        @Override
        public String delete(Mutation.Delete mutation) {
            return ".delete";
        }

        @Override
        public String deleteMany(Mutation.DeleteMany mutation) {
            return ".deleteMany";
        }
    };

    private static final class SelectionOf implements Mutation.Visitor<Optional<Selection>> {

        @Override
        public Optional<Selection> create(Mutation.Create mutation) {
            return Optional.ofNullable(mutation.selection());
        }

        @Override
        public Optional<Selection> createMany(Mutation.CreateMany mutation) {
            return Optional.ofNullable(mutation.selection());
        }

        @Override
        public Optional<Selection> update(Mutation.Update mutation) {
            return Optional.ofNullable(mutation.selection());
        }

        @Override
        public Optional<Selection> updateMany(Mutation.UpdateMany mutation) {
            return Optional.ofNullable(mutation.selection());
        }

        @Override
        public Optional<Selection> upsert(Mutation.Upsert mutation) {
            return Optional.ofNullable(mutation.selection());
        }

        @Override
        public Optional<Selection> delete(Mutation.Delete mutation) {
            return Optional.ofNullable(mutation.selection());
        }

        @Override
        public Optional<Selection> deleteMany(Mutation.DeleteMany mutation) {
            return Optional.empty();
        }
    }
}
