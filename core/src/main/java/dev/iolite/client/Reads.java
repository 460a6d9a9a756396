package dev.iolite.client;

import dev.iolite.jdbc.Database;
import dev.iolite.jdbc.ReadExecutor;
import dev.iolite.jdbc.SelectProgram;
import dev.iolite.jdbc.ValuesProgram;
import dev.iolite.model.Readers;
import dev.iolite.plan.read.ReadCompiler;
import dev.iolite.plan.read.Visibility;
import dev.iolite.query.AggregateFunction;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Read;
import dev.iolite.query.Shape;
import dev.iolite.query.ShapeCache;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Carries out reads: the plan of the query's shape, compiled once, run with the query's arguments. */
final class Reads {

    private final Database database;
    private final ReadCompiler compiler;
    private final UnindexedKeys unindexed;
    private final ShapeCache<Selecting> selects;
    private final ShapeCache<Computing> values;
    private final FilteredPlans plans;

    Reads(Database database, ReadCompiler compiler, UnindexedKeys unindexed, FilteredPlans filters, int plans) {
        this.database = database;
        this.compiler = compiler;
        this.unindexed = unindexed;
        this.plans = filters;
        this.selects = new ShapeCache<>(plans);
        this.values = new ShapeCache<>(plans);
    }

    private record Selecting(String target, SelectProgram program) {}

    private record Computing(String target, ValuesProgram program) {}

    <M> List<M> findMany(Read.FindMany read, Readers readers) {
        return findMany(read, readers, false);
    }

    /**
     * Rows that the same call may have written.
     *
     * @param written whether it has, so that no filter hides them from it
     */
    <M> List<M> findMany(Read.FindMany read, Readers readers, boolean written) {
        Shape shape = shape(read);
        return run(plan(read, shape, written), shape, readers);
    }

    /**
     * Servers send a result piece by piece only inside a transaction. Relations are read chunk by chunk, so statements
     * are never sent together.
     */
    <M, T> T stream(Read.FindMany asked, Readers readers, int chunk, Function<Stream<M>, T> use) {
        Read.FindMany read = new Read.FindMany(asked.model(), asked.arguments(), asked.selection(), LoadStrategy.QUERY);
        Shape shape = shape(read);
        Selecting plan = plan(read, shape, false);
        Function<Stream<M>, T> outside = stream -> plans.outside(() -> use.apply(stream));
        return database.readInTransaction(
                plan.target(),
                session ->
                        new ReadExecutor(session, readers, shape.arguments()).stream(plan.program(), chunk, outside));
    }

    private Selecting plan(Read.FindMany read, Shape shape, boolean written) {
        return plans.get(selects, shape, written, visibility -> {
            String target = read.model() + "." + read.action();
            unindexed.look(read, target);
            return new Selecting(
                    target,
                    SelectProgram.of(compiler.compile(read.template(), visibility, written), database.codecs()));
        });
    }

    <M> @Nullable M findUnique(Read.FindUnique read, Readers readers) {
        return findUnique(read, readers, false);
    }

    /**
     * A row that the same call may have written.
     *
     * @param written whether it has, so that no filter hides it from it
     */
    <M> @Nullable M findUnique(Read.FindUnique read, Readers readers, boolean written) {
        Shape shape = shape(read);
        Selecting plan = plans.get(selects, shape, written, visibility -> {
            String target = read.model() + ".findUnique";
            unindexed.look(read, target);
            return new Selecting(
                    target,
                    SelectProgram.of(compiler.compile(read.template(), visibility, written), database.codecs()));
        });
        List<M> rows = run(plan, shape, readers);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private <M> List<M> run(Selecting plan, Shape shape, Readers readers) {
        if (plan.program().plan().nothing()) {
            return List.of();
        }
        return database.read(
                plan.target(), session -> new ReadExecutor(session, readers, shape.arguments()).run(plan.program()));
    }

    boolean exists(Read.Exists read) {
        List<List<@Nullable Object>> rows = compute(
                read,
                "exists",
                visibility -> ValuesProgram.of(compiler.compile(read.template(), visibility), database.codecs()));
        return Boolean.TRUE.equals(rows.get(0).get(0));
    }

    List<@Nullable Object> aggregate(Read.Aggregate read) {
        List<List<@Nullable Object>> rows = compute(
                read,
                "aggregate",
                visibility -> ValuesProgram.of(compiler.compile(read.template(), visibility), database.codecs()));
        return rows.isEmpty() ? overNothing(read.terms()) : rows.get(0);
    }

    /** What SQL says of no rows: counts are 0, everything else is null. */
    private static List<@Nullable Object> overNothing(List<AggregateTerm> terms) {
        List<@Nullable Object> values = new ArrayList<>();
        terms.forEach(term -> values.add(term.function() == AggregateFunction.COUNT ? 0L : null));
        return values;
    }

    List<List<@Nullable Object>> groupBy(Read.GroupBy read) {
        return compute(
                read,
                "groupBy",
                visibility -> ValuesProgram.of(compiler.compile(read.template(), visibility), database.codecs()));
    }

    private List<List<@Nullable Object>> compute(
            Read read, String action, Function<Visibility, ValuesProgram> compile) {
        Shape shape = shape(read);
        Computing plan = plans.get(values, shape, false, visibility -> {
            String target = read.model() + "." + action;
            unindexed.look(read, target);
            return new Computing(target, compile.apply(visibility));
        });
        if (plan.program().plan().nothing()) {
            return List.of();
        }
        return database.read(plan.target(), session -> plan.program().run(session, shape.arguments()));
    }

    private static Shape shape(Read read) {
        Shape shape = new Shape();
        read.describe(shape);
        return shape;
    }
}
