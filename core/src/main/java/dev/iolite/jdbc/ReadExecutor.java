package dev.iolite.jdbc;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.StoredValueException;
import dev.iolite.model.ModelReader;
import dev.iolite.model.Readers;
import dev.iolite.plan.ReadSlot;
import dev.iolite.plan.SelectPlan;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.sql.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs select programs: one statement for the rows, one for each included relation whatever the number of rows.
 *
 * <p>Related rows are grouped by the numbers of their parents' keys and attached before any instance leaves.
 */
public final class ReadExecutor {

    private final Session session;
    private final Readers readers;
    private final @Nullable Object[] arguments;

    /**
     * An executor for one call.
     *
     * @param session the connection's session
     * @param readers make the instances of each model
     * @param arguments the call's arguments by number
     */
    public ReadExecutor(Session session, Readers readers, @Nullable Object[] arguments) {
        this.session = session;
        this.readers = readers;
        this.arguments = arguments;
    }

    /**
     * Reads rows with what belongs to them.
     *
     * @param program how
     * @param <M> what the model's reader makes
     * @return the instances; a list that the caller may keep and nobody else changes
     */
    @SuppressWarnings("unchecked")
    public <M> List<M> run(SelectProgram program) {
        if (program.plan().nothing()) {
            return List.of();
        }
        if (!program.plan().together()) {
            return (List<M>) (List<?>) read(program, this::value, null, null).instances;
        }
        List<Object> rows = new ArrayList<>();
        session.queries(
                program.command(),
                this::value,
                results -> rows.addAll(read(program, this::value, null, results).instances));
        return (List<M>) (List<?>) rows;
    }

    /**
     * Reads rows with what belongs to them, a chunk at a time, while they are used.
     *
     * @param program how
     * @param chunk how many rows are in memory at a time
     * @param use what is done with the instances; the stream ends with it
     * @param <M> what the model's reader makes
     * @param <T> the result
     * @return what {@code use} returned
     */
    public <M, T> T stream(SelectProgram program, int chunk, Function<Stream<M>, T> use) {
        // rows read backwards are turned round in memory, and take(-n) bounds them
        if (program.plan().nothing() || program.plan().backwards()) {
            return use.apply(this.<M>run(program).stream());
        }
        return session.cursor(program.command(), this::value, program.outputs(), chunk, cursor -> {
            try (Stream<List<M>> chunks =
                    Stream.generate(() -> this.<M>chunk(program, cursor, chunk)).takeWhile(rows -> !rows.isEmpty())) {
                return use.apply(chunks.flatMap(List::stream));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private <M> List<M> chunk(SelectProgram program, RowCursor cursor, int size) {
        Group group = new Group(program, false);
        ModelReader<Object> reader = reader(program.plan().model());
        for (int i = 0; i < size && cursor.next(); i++) {
            group.read(reader, cursor.row(), null);
        }
        includes(group, null);
        return (List<M>) (List<?>) group.instances;
    }

    private @Nullable Object value(Slot slot) {
        return arguments[((ReadSlot.Argument) slot).number()];
    }

    /** Reads one level: from the next of several results, or from a statement of its own. */
    private Group read(
            SelectProgram program, Command.Values values, @Nullable Parents parents, @Nullable Results results) {
        Group group = new Group(program, parents != null);
        SelectPlan plan = program.plan();
        ModelReader<Object> instances = reader(plan.model());
        Consumer<ResultRow> reader = row -> group.read(instances, row, parents);
        if (results == null) {
            session.query(program.command(), values, program.outputs(), reader);
        } else {
            results.next(program.outputs(), reader);
        }
        if (plan.backwards()) {
            group.reverse();
        }
        includes(group, results);
        return group;
    }

    private void includes(Group group, @Nullable Results results) {
        for (int i = 0; i < group.program.includes().size(); i++) {
            include(group, group.program.includes().get(i), group.keys[i], group.numbers[i], results);
        }
    }

    @SuppressWarnings("unchecked")
    private ModelReader<Object> reader(Model model) {
        return (ModelReader<Object>) readers.reader(model.name());
    }

    private void include(
            Group parents, SelectProgram.Include include, KeyIndex keys, IntList numbers, @Nullable Results results) {
        @Nullable Object[] byKey = new Object[keys.size()];
        boolean many = include.plan().relation().many();
        if ((keys.size() > 0 || results != null) && !include.child().plan().nothing()) {
            Group children = read(
                    include.child(),
                    slot -> slot instanceof ReadSlot.ParentKeys keySlot ? keys.values(keySlot.column()) : value(slot),
                    new Parents(keys, include.plan().childKeys(), results != null),
                    results);
            byKey = many ? lists(children, keys.size()) : single(children, keys.size());
        }
        ModelReader<Object> reader = reader(parents.program.plan().model());
        int relation = include.plan().relation().index();
        boolean owned = !many
                && !include.plan().relation().nullable()
                && include.plan().relation().link() instanceof Link.OwnedByParent;
        for (int i = 0; i < parents.instances.size(); i++) {
            int number = numbers.get(i);
            Object value = number == KeyIndex.NONE ? null : byKey[number];
            if (value == null && owned) {
                reader.attachHidden(parents.instances.get(i), relation);
            } else {
                reader.attach(parents.instances.get(i), relation, many && value == null ? List.of() : value);
            }
        }
    }

    private static @Nullable Object[] single(Group children, int size) {
        @Nullable Object[] byKey = new Object[size];
        for (int i = 0; i < children.instances.size(); i++) {
            byKey[children.parent(i)] = children.instances.get(i);
        }
        return byKey;
    }

    /** One list for each key, each with an array of just its size. */
    private static @Nullable Object[] lists(Group children, int size) {
        int[] counts = new int[size];
        for (int i = 0; i < children.instances.size(); i++) {
            counts[children.parent(i)]++;
        }
        Object[][] rows = new Object[size][];
        for (int i = 0; i < children.instances.size(); i++) {
            int parent = children.parent(i);
            if (rows[parent] == null) {
                rows[parent] = new Object[counts[parent]];
            }
            rows[parent][rows[parent].length - counts[parent]--] = children.instances.get(i);
        }
        @Nullable Object[] lists = new Object[size];
        for (int i = 0; i < size; i++) {
            lists[i] = rows[i] == null ? null : Collections.unmodifiableList(Arrays.asList(rows[i]));
        }
        return lists;
    }

    /**
     * The keys of the rows whose related rows are read.
     *
     * @param keys the keys
     * @param columns where they stand in the related rows
     * @param sentTogether whether the related rows were chosen by a subquery; a writer between the two may have added
     *     some whose parents were not read
     */
    private record Parents(KeyIndex keys, int[] columns, boolean sentTogether) {}

    /** The rows of one program, with the numbers of their parents and of their own keys. */
    private static final class Group {

        private final SelectProgram program;
        private final List<Object> instances = new ArrayList<>();
        private final @Nullable IntList parents;
        private final KeyIndex[] keys;
        private final IntList[] numbers;

        Group(SelectProgram program, boolean tied) {
            this.program = program;
            this.parents = tied ? new IntList() : null;
            int count = program.includes().size();
            this.keys = new KeyIndex[count];
            this.numbers = new IntList[count];
            for (int i = 0; i < count; i++) {
                keys[i] = KeyIndex.of(program.includes().get(i).keyTypes());
                numbers[i] = new IntList();
            }
        }

        void read(ModelReader<Object> reader, ResultRow row, @Nullable Parents tied) {
            if (tied != null && parents != null) {
                int parent = parent(tied, row);
                if (parent == KeyIndex.NONE) {
                    return;
                }
                parents.add(parent);
            }
            SelectPlan plan = program.plan();
            Object instance = reader.read(row, plan.columns());
            for (int i = 0; i < plan.counts().size(); i++) {
                SelectPlan.Count count = plan.counts().get(i);
                reader.attachCount(instance, count.relation().index(), row.getLong(count.column()));
            }
            for (int i = 0; i < keys.length; i++) {
                numbers[i].add(keys[i].add(row, program.includes().get(i).plan().parentKeys()));
            }

            instances.add(instance);
        }

        private int parent(Parents tied, ResultRow row) {
            int parent = tied.keys().find(row, tied.columns());
            if (parent == KeyIndex.NONE && !tied.sentTogether()) {
                throw new StoredValueException(Failure.of(
                                Code.P2023,
                                program.plan().model().name(),
                                "A related row has a key that the database takes for its parent's, but it is not the same.")
                        .remedy("Give both columns the same type and collation."));
            }
            return parent;
        }

        /** The number of the parent's key of a row. */
        int parent(int row) {
            return Objects.requireNonNull(parents, "rows without parents").get(row);
        }

        void reverse() {
            Collections.reverse(instances);
            if (parents != null) {
                parents.reverse();
            }
            for (IntList list : numbers) {
                list.reverse();
            }
        }
    }
}
