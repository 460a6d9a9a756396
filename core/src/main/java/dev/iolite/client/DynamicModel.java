package dev.iolite.client;

import dev.iolite.dsl.NotFoundRule;
import dev.iolite.dynamic.AggregateRequest;
import dev.iolite.dynamic.GroupRequest;
import dev.iolite.dynamic.MapReaders;
import dev.iolite.dynamic.ModelRequests;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The door without generated code to one model: Prisma's argument tree as nested maps in, maps out.
 *
 * <pre>{@code
 * iolite.model("User").findMany(Map.of("where", Map.of("email", Map.of("contains", "x")), "take", 3));
 * }</pre>
 *
 * <p>Rows are maps that cannot be changed, with the fields in the model's order: values in their Java types (enums as
 * text, JSON as {@link dev.iolite.model.JsonText}), to-one relations as maps or null, to-many relations as lists, and
 * {@code _count}. {@link ModelRequests} says what the argument trees may hold. Every method throws
 * {@link dev.iolite.error.InvalidInputException} for a tree that it cannot read.
 */
public final class DynamicModel {

    private final Engine engine;
    private final ModelRequests requests;
    private final MapReaders readers;
    private final ReadLimits limits;
    private final NotFound notFound;
    private final FilterSwitch filters;

    DynamicModel(
            Engine engine,
            ModelRequests requests,
            MapReaders readers,
            ReadLimits limits,
            NotFound notFound,
            FilterSwitch filters) {
        this.engine = engine;
        this.requests = requests;
        this.readers = readers;
        this.limits = limits;
        this.notFound = notFound;
        this.filters = filters;
    }

    /**
     * Reads one row by a key.
     *
     * @param arguments {@code where, select, include, omit, relationLoadStrategy, rejectOnNotFound}, the last a boolean or a
     *     {@link NotFoundExceptionFactory}
     * @return the row; empty when there is none
     * @throws RecordNotFoundException when there is none and the call or the client rejects that
     */
    public Optional<Map<String, @Nullable Object>> findUnique(Map<String, ?> arguments) {
        NotFoundRule rule = rule("findUnique", arguments);
        Read.FindUnique read = read("findUnique", arguments, requests::findUnique);
        return notFound.orEmpty(
                call(arguments, () -> unique(read)),
                rule,
                NotFoundPolicy.Operation.FIND_UNIQUE,
                () -> QueryTree.of(read));
    }

    /**
     * Reads rows by their keys: calls that differ in the key's values only are one query.
     *
     * @param calls the arguments of each, those of {@link #findUnique(Map)}
     * @return for each call in order its row; empty where there is none
     * @throws RecordNotFoundException when there is none and a call or the client rejects that
     */
    public List<Optional<Map<String, @Nullable Object>>> findUnique(List<? extends Map<String, ?>> calls) {
        if (calls.stream().anyMatch(arguments -> arguments.containsKey(ModelRequests.UNFILTERED))) {
            // what a call switches off holds for that call alone
            return calls.stream().map(this::findUnique).toList();
        }
        List<Read.FindUnique> reads = new ArrayList<>();
        for (Map<String, ?> arguments : calls) {
            Read.FindUnique read = read("findUnique", arguments, requests::findUnique);
            limits.check(engine, read, ReadArguments.ALL, read.selection());
            reads.add(read);
        }
        List<@Nullable Map<String, @Nullable Object>> rows = new UniqueRows(engine, readers).read(reads);
        List<Optional<Map<String, @Nullable Object>>> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Read.FindUnique read = reads.get(i);
            answers.add(notFound.orEmpty(
                    rows.get(i),
                    rule("findUnique", calls.get(i)),
                    NotFoundPolicy.Operation.FIND_UNIQUE,
                    () -> QueryTree.of(read)));
        }
        return answers;
    }

    private @Nullable Map<String, @Nullable Object> unique(Read.FindUnique read) {
        limits.check(engine, read, ReadArguments.ALL, read.selection());
        return engine.findUnique(read, readers);
    }

    /** A boolean, or as in the source document a function that makes the exception. */
    private NotFoundRule rule(String action, Map<String, ?> arguments) {
        if (arguments.get(ModelRequests.REJECT) instanceof NotFoundExceptionFactory factory) {
            return NotFoundRule.reject(factory::create);
        }
        Boolean rejected = read(action, arguments, requests::rejectOnNotFound);
        return rejected == null ? NotFoundRule.UNSAID : rejected ? NotFoundRule.REJECT : NotFoundRule.ACCEPT;
    }

    /**
     * Reads one row by a key.
     *
     * @param arguments those of {@link #findUnique(Map)}
     * @return the row
     * @throws RecordNotFoundException when there is none
     */
    public Map<String, @Nullable Object> findUniqueOrThrow(Map<String, ?> arguments) {
        Read.FindUnique read = read("findUnique", arguments, requests::findUnique);
        return notFound.orThrow(
                call(arguments, () -> unique(read)),
                NotFoundRule.REJECT,
                NotFoundPolicy.Operation.FIND_UNIQUE,
                () -> QueryTree.of(read));
    }

    /**
     * Reads the first row that fits.
     *
     * @param arguments those of {@link #findMany}, where of {@code take} only the sign counts, and
     *     {@code rejectOnNotFound}
     * @return the row; empty when there is none
     * @throws RecordNotFoundException when there is none and the call or the client rejects that
     */
    public Optional<Map<String, @Nullable Object>> findFirst(Map<String, ?> arguments) {
        NotFoundRule rule = rule("findFirst", arguments);
        Read.FindMany read = read("findFirst", arguments, requests::findFirst);
        return notFound.orEmpty(
                call(arguments, () -> first(read)),
                rule,
                NotFoundPolicy.Operation.FIND_FIRST,
                () -> QueryTree.of(read));
    }

    private @Nullable Map<String, @Nullable Object> first(Read.FindMany read) {
        List<Map<String, @Nullable Object>> rows = rows(read);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private List<Map<String, @Nullable Object>> rows(Read.FindMany read) {
        limits.check(engine, read, read.arguments(), read.selection());
        return engine.findMany(read, readers);
    }

    /**
     * Reads the first row that fits.
     *
     * @param arguments those of {@link #findFirst}
     * @return the row
     * @throws RecordNotFoundException when there is none
     */
    public Map<String, @Nullable Object> findFirstOrThrow(Map<String, ?> arguments) {
        Read.FindMany read = read("findFirst", arguments, requests::findFirst);
        return notFound.orThrow(
                call(arguments, () -> first(read)),
                NotFoundRule.REJECT,
                NotFoundPolicy.Operation.FIND_FIRST,
                () -> QueryTree.of(read));
    }

    /**
     * Reads rows.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, distinct, select, include, omit, relationLoadStrategy}
     * @return the rows; empty when there are none
     */
    public List<Map<String, @Nullable Object>> findMany(Map<String, ?> arguments) {
        return call(arguments, () -> rows(read("findMany", arguments, requests::findMany)));
    }

    /**
     * Whether there is a row.
     *
     * @param arguments {@code where}
     * @return true when there is one at least
     */
    public boolean exists(Map<String, ?> arguments) {
        return call(arguments, () -> engine.exists(read("exists", arguments, requests::exists)));
    }

    /**
     * Counts rows.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, distinct}
     * @return the number
     * @see #counts
     */
    public long count(Map<String, ?> arguments) {
        List<@Nullable Object> values =
                call(arguments, () -> engine.aggregate(read("count", arguments, requests::count)));
        return values.isEmpty() || !(values.get(0) instanceof Long count) ? 0 : count;
    }

    /**
     * Counts rows and values: {@code counts(Map.of("select", Map.of("_all", true, "name", true)))}.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, distinct}, and {@code select} of {@code _all} and of
     *     fields whose values that are not null are counted
     * @return a number for each name selected
     */
    public Map<String, Long> counts(Map<String, ?> arguments) {
        AggregateRequest request = read("counts", arguments, requests::counts);
        Map<String, Long> counts = new LinkedHashMap<>();
        request.result(call(arguments, () -> engine.aggregate(request.read())))
                .forEach((name, number) -> counts.put(name, number instanceof Long value ? value : 0L));
        return counts;
    }

    /**
     * Computes over rows.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, _count, _avg, _sum, _min, _max}
     * @return the values, nested as they were asked for
     */
    public Map<String, @Nullable Object> aggregate(Map<String, ?> arguments) {
        AggregateRequest request = read("aggregate", arguments, requests::aggregate);
        return request.result(call(arguments, () -> engine.aggregate(request.read())));
    }

    /**
     * Computes over groups of rows.
     *
     * @param arguments {@code by, where, having, orderBy, take, skip, _count, _avg, _sum, _min, _max, select}
     * @return one map for each group
     */
    public List<Map<String, @Nullable Object>> groupBy(Map<String, ?> arguments) {
        GroupRequest request = read("groupBy", arguments, requests::groupBy);
        return call(arguments, () -> engine.groupBy(request.read())).stream()
                .map(request::result)
                .toList();
    }

    /**
     * Makes a row and what is nested in it.
     *
     * @param arguments {@code data, select, include, omit}
     * @return the row
     */
    public Map<String, @Nullable Object> create(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeOne(read("create", arguments, requests::create), readers));
    }

    /**
     * Makes many rows.
     *
     * @param arguments {@code data, skipDuplicates}
     * @return how many were made
     */
    public long createMany(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeMany(read("createMany", arguments, requests::createMany)));
    }

    /**
     * Makes many rows and reads them.
     *
     * @param arguments {@code data, skipDuplicates, select, include, omit}
     * @return the rows
     */
    public List<Map<String, @Nullable Object>> createManyAndReturn(Map<String, ?> arguments) {
        return call(
                arguments,
                () -> engine.writeManyAndReturn(
                        read("createManyAndReturn", arguments, requests::createManyAndReturn), readers));
    }

    /**
     * Changes one row and what is nested in it.
     *
     * @param arguments {@code where, data, select, include, omit}
     * @return the row
     * @throws RecordNotFoundException when there is none
     */
    public Map<String, @Nullable Object> update(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeOne(read("update", arguments, requests::update), readers));
    }

    /**
     * Changes rows.
     *
     * @param arguments {@code where, data, limit}; without {@code where} all rows
     * @return how many were changed
     */
    public long updateMany(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeMany(read("updateMany", arguments, requests::updateMany)));
    }

    /**
     * Changes rows and reads them.
     *
     * @param arguments {@code where, data, limit, select, include, omit}
     * @return the rows
     */
    public List<Map<String, @Nullable Object>> updateManyAndReturn(Map<String, ?> arguments) {
        return call(
                arguments,
                () -> engine.writeManyAndReturn(
                        read("updateManyAndReturn", arguments, requests::updateManyAndReturn), readers));
    }

    /**
     * Changes one row, or makes it if it does not exist.
     *
     * @param arguments {@code where, create, update, select, include, omit}
     * @return the row
     */
    public Map<String, @Nullable Object> upsert(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeOne(read("upsert", arguments, requests::upsert), readers));
    }

    /**
     * Deletes one row.
     *
     * @param arguments {@code where, select, include, omit}
     * @return the row as it was
     * @throws RecordNotFoundException when there is none
     */
    public Map<String, @Nullable Object> delete(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeOne(read("delete", arguments, requests::delete), readers));
    }

    /**
     * Deletes rows.
     *
     * @param arguments {@code where, limit}; without {@code where} all rows
     * @return how many were deleted
     */
    public long deleteMany(Map<String, ?> arguments) {
        return call(arguments, () -> engine.writeMany(read("deleteMany", arguments, requests::deleteMany)));
    }

    /** Makes a call for which the filters named in it are switched off. */
    private <T extends @Nullable Object> T call(Map<String, ?> arguments, Supplier<T> call) {
        return arguments.containsKey(ModelRequests.UNFILTERED)
                ? filters.call(requests.unfiltered(arguments), call)
                : call.get();
    }

    private static Map<String, ?> without(Map<String, ?> arguments) {
        if (!arguments.containsKey(ModelRequests.UNFILTERED)) {
            return arguments;
        }
        Map<String, Object> rest = new LinkedHashMap<>(arguments);
        rest.remove(ModelRequests.UNFILTERED);
        return rest;
    }

    /** What is wrong in a call's arguments is told before the engine hears of it. */
    private <R> R read(String action, Map<String, ?> arguments, Function<Map<String, ?>, R> reader) {
        try {
            return reader.apply(without(arguments));
        } catch (InvalidInputException e) {
            engine.explain(e, ArgumentTree.of(notFound.model() + "." + action, arguments, engine.schema()));
            throw e;
        }
    }
}
