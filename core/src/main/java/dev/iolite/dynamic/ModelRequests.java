package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the argument trees of the calls on one model.
 *
 * <p>Names, nesting and meaning are Prisma's. Values come in the field's Java type, or as follows: whole numbers in any
 * number class that holds them exactly (64-bit ones also as digits in a text), decimals also as text, floats as any
 * number, times as ISO-8601 text (with zone for points in time; a day alone is midnight UTC), UUIDs as text, enums by
 * name, bytes as base64 text, JSON as {@link dev.iolite.model.JsonText} or as maps, lists, texts, numbers and booleans.
 * Where one value is given for a list it is a list of one. {@link JsonNull} tells the two nulls of JSON fields apart;
 * {@link FieldReference} stands for another field.
 *
 * <p>All methods throw {@link dev.iolite.error.InvalidInputException} with the place in the tree: P2012 where a value
 * is missing, P2019 where arguments make no sense together, P2009 for everything else.
 */
public final class ModelRequests {

    /** The argument of all calls that names the filters they switch off: a text or a list of texts. */
    public static final String UNFILTERED = "unfiltered";

    /** The argument that says what a missing row means. */
    public static final String REJECT = "rejectOnNotFound";

    private static final String STRATEGY = "relationLoadStrategy";

    private final Model model;
    private final LoadStrategy usual;
    private final WhereReader conditions;
    private final UniqueReader uniques;
    private final PageReader pages;
    private final SelectionReader selections;
    private final DataReader data;
    private final GroupReader groups;

    /**
     * Makes the reader of a model's calls.
     *
     * @param schema all models
     * @param model the model, one of the schema
     * @param usual how included relations are read where a call does not say
     */
    public ModelRequests(Schema schema, Model model, LoadStrategy usual) {
        ValueReader values = new ValueReader(schema);
        this.model = model;
        this.usual = usual;
        this.conditions = new WhereReader(schema, values);
        this.uniques = new UniqueReader(conditions, values);
        this.pages = new PageReader(conditions, new OrderReader(schema, conditions), uniques);
        this.selections = new SelectionReader(schema, pages, conditions);
        this.data = new DataReader(schema, conditions, uniques, values);
        this.groups = new GroupReader(pages, new HavingReader(conditions, values));
    }

    /**
     * Reads {@code findUnique}.
     *
     * @param arguments {@code where, select, include, omit, relationLoadStrategy, rejectOnNotFound}
     * @return the query
     */
    public Read.FindUnique findUnique(Map<String, ?> arguments) {
        Arguments given = given(arguments, List.of("where", STRATEGY, REJECT), SelectionReader.NAMES);
        UniqueWhere where = uniques.read(model, given.get("where"));
        return new Read.FindUnique(model.name(), where, selections.read(model, given), strategy(given));
    }

    /**
     * Reads whether a call for one row rejects that there is none.
     *
     * @param arguments those of {@code findUnique} or {@code findFirst}
     * @return what the call says; null when it says nothing
     */
    public @Nullable Boolean rejectOnNotFound(Map<String, ?> arguments) {
        Argument argument = given(arguments).find(REJECT);
        return argument == null ? null : (Boolean) argument.flag();
    }

    /**
     * Reads which filters a call switches off.
     *
     * @param arguments those of any call
     * @return their names; empty when the call names none
     */
    public Set<String> unfiltered(Map<String, ?> arguments) {
        Argument names = given(arguments).find(UNFILTERED);
        return names == null ? Set.of() : new LinkedHashSet<>(names.texts());
    }

    /**
     * Reads {@code findMany}.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, distinct, select, include, omit, relationLoadStrategy}
     * @return the query
     */
    public Read.FindMany findMany(Map<String, ?> arguments) {
        Arguments given = list(arguments, List.of());
        return find(given, pages.read(model, given), false);
    }

    /**
     * Reads {@code findFirst}.
     *
     * @param arguments those of {@code findMany}, where of {@code take} only the sign counts, and
     *     {@code rejectOnNotFound}
     * @return a query for one row
     */
    public Read.FindMany findFirst(Map<String, ?> arguments) {
        Arguments given = list(arguments, List.of(REJECT));
        return find(given, pages.first(model, given), true);
    }

    private Arguments list(Map<String, ?> arguments, List<String> more) {
        Arguments given = given(arguments, PageReader.NAMES, SelectionReader.NAMES, List.of(STRATEGY), more);
        ViewRules.requireOrder(model, given);
        return given;
    }

    private Read.FindMany find(Arguments given, ReadArguments rows, boolean first) {
        return new Read.FindMany(model.name(), rows, selections.read(model, given), strategy(given), first);
    }

    /**
     * Reads {@code exists}.
     *
     * @param arguments {@code where}
     * @return the query
     */
    public Read.Exists exists(Map<String, ?> arguments) {
        return new Read.Exists(model.name(), pages.where(model, given(arguments, List.of("where"))));
    }

    /**
     * Reads {@code count} with {@code select}.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, select}
     * @return the query for the numbers of values
     */
    public AggregateRequest counts(Map<String, ?> arguments) {
        Arguments given = given(arguments, PageReader.NAMES, List.of("select"));
        List<AggregateColumn> columns = AggregateReader.counts(model, given.get("select"));
        return new AggregateRequest(aggregate(given, columns), columns);
    }

    /**
     * Reads {@code count}.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip}
     * @return the query for the number of rows
     */
    public Read.Aggregate count(Map<String, ?> arguments) {
        Arguments given = given(arguments, PageReader.NAMES);
        return new Read.Aggregate(
                model.name(), pages.read(model, given), List.of(dev.iolite.query.AggregateTerm.COUNT_ALL));
    }

    /**
     * Reads {@code aggregate}.
     *
     * @param arguments {@code where, orderBy, cursor, take, skip, _count, _avg, _sum, _min, _max}
     * @return the query with the form of its result
     */
    public AggregateRequest aggregate(Map<String, ?> arguments) {
        Arguments given = given(arguments, PageReader.NAMES, List.copyOf(AggregateReader.FUNCTIONS.keySet()));
        List<AggregateColumn> columns = AggregateReader.read(model, given);
        if (columns.isEmpty()) {
            throw given.position()
                    .invalid(
                            "Nothing is computed.",
                            "Give one of " + Position.listed(AggregateReader.FUNCTIONS.keySet()) + ".");
        }
        return new AggregateRequest(aggregate(given, columns), columns);
    }

    private Read.Aggregate aggregate(Arguments given, List<AggregateColumn> columns) {
        return new Read.Aggregate(
                model.name(),
                pages.read(model, given),
                columns.stream().map(AggregateColumn::term).toList());
    }

    /**
     * Reads {@code groupBy}.
     *
     * @param arguments {@code by, where, having, orderBy, take, skip, _count, _avg, _sum, _min, _max}, and
     *     {@code select} for which fields of {@code by} are wanted (all without it)
     * @return the query with the form of its results
     */
    public GroupRequest groupBy(Map<String, ?> arguments) {
        Arguments given = given(arguments);
        ViewRules.requireOrder(model, given);
        return groups.read(model, given);
    }

    /**
     * Reads {@code create}.
     *
     * @param arguments {@code data, select, include, omit}
     * @return the mutation
     */
    public Mutation.Create create(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("data"), SelectionReader.NAMES);
        return new Mutation.Create(
                model.name(), data.create(Writable.all(model), row(given, "data")), selections.read(model, given));
    }

    /** A row of which nothing is given needs no data. */
    private Argument row(Arguments given, String name) {
        Argument argument = given.find(name);
        return argument == null ? new Argument(name, Map.of(), given.position().in(name)) : argument;
    }

    /**
     * Reads {@code createMany}.
     *
     * @param arguments {@code data, skipDuplicates}
     * @return a mutation that answers how many rows were made
     */
    public Mutation.CreateMany createMany(Map<String, ?> arguments) {
        return createMany(written(arguments, List.of("data", "skipDuplicates")), null);
    }

    /**
     * Reads {@code createManyAndReturn}.
     *
     * @param arguments {@code data, skipDuplicates, select, include, omit}
     * @return a mutation that answers the rows made
     */
    public Mutation.CreateMany createManyAndReturn(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("data", "skipDuplicates"), SelectionReader.NAMES);
        return createMany(given, selections.written(model, given));
    }

    private Mutation.CreateMany createMany(Arguments given, @Nullable Selection selection) {
        Argument skip = given.find("skipDuplicates");
        return new Mutation.CreateMany(
                model.name(),
                data.createMany(Writable.all(model), given.get("data")),
                skip != null && skip.flag(),
                selection);
    }

    /**
     * Reads {@code update}.
     *
     * @param arguments {@code where, data, select, include, omit}
     * @return the mutation
     */
    public Mutation.Update update(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("where", "data"), SelectionReader.NAMES);
        UniqueWhere where = uniques.read(model, given.get("where"));
        return new Mutation.Update(
                model.name(),
                where,
                data.update(Writable.all(model), given.get("data")),
                selections.read(model, given));
    }

    /**
     * Reads {@code updateMany}.
     *
     * @param arguments {@code where, data, limit}
     * @return a mutation that answers how many rows were changed
     */
    public Mutation.UpdateMany updateMany(Map<String, ?> arguments) {
        return updateMany(written(arguments, List.of("where", "data", "limit")), null);
    }

    /**
     * Reads {@code updateManyAndReturn}.
     *
     * @param arguments {@code where, data, limit, select, include, omit}
     * @return a mutation that answers the changed rows
     */
    public Mutation.UpdateMany updateManyAndReturn(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("where", "data", "limit"), SelectionReader.NAMES);
        return updateMany(given, selections.written(model, given));
    }

    private Mutation.UpdateMany updateMany(Arguments given, @Nullable Selection selection) {
        Condition where = pages.where(model, given);
        return new Mutation.UpdateMany(
                model.name(), where, data.updateMany(Writable.all(model), given.get("data")), limit(given), selection);
    }

    /**
     * Reads {@code upsert}.
     *
     * @param arguments {@code where, create, update, select, include, omit}
     * @return the mutation
     */
    public Mutation.Upsert upsert(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("where", "create", "update"), SelectionReader.NAMES);
        UniqueWhere where = uniques.read(model, given.get("where"));
        Writable row = Writable.all(model);
        return new Mutation.Upsert(
                model.name(),
                where,
                data.create(row, given.get("create")),
                data.update(row, given.get("update")),
                selections.read(model, given));
    }

    /**
     * Reads {@code delete}.
     *
     * @param arguments {@code where, select, include, omit}
     * @return the mutation
     */
    public Mutation.Delete delete(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("where"), SelectionReader.NAMES);
        UniqueWhere where = uniques.read(model, given.get("where"));
        return new Mutation.Delete(model.name(), where, selections.read(model, given));
    }

    /**
     * Reads {@code deleteMany}.
     *
     * @param arguments {@code where, limit}
     * @return a mutation that answers how many rows were deleted
     */
    public Mutation.DeleteMany deleteMany(Map<String, ?> arguments) {
        Arguments given = written(arguments, List.of("where", "limit"));
        return new Mutation.DeleteMany(model.name(), pages.where(model, given), limit(given));
    }

    private @Nullable Integer limit(Arguments given) {
        Argument limit = given.find("limit");
        if (limit == null) {
            return null;
        }
        int rows = limit.integer();
        if (rows < 0) {
            throw limit.position().refused("The limit must be a positive integer.", "Leave it out for all rows.");
        }
        return rows;
    }

    private LoadStrategy strategy(Arguments given) {
        Argument strategy = given.find(STRATEGY);
        if (strategy == null) {
            return usual;
        }
        return switch (strategy.text()) {
            case "query" -> LoadStrategy.QUERY;
            case "join" -> LoadStrategy.JOIN;
            default -> throw strategy.position().invalid("There is no such strategy.", "Possible are query, join.");
        };
    }

    private Arguments given(Map<String, ?> arguments) {
        return Arguments.of(arguments, Position.of(model));
    }

    @SafeVarargs
    private Arguments given(Map<String, ?> arguments, List<String>... known) {
        List<String> names = new ArrayList<>();
        for (List<String> part : known) {
            names.addAll(part);
        }
        return given(arguments).only(names);
    }

    @SafeVarargs
    private Arguments written(Map<String, ?> arguments, List<String>... known) {
        ViewRules.requireTable(model);
        return given(arguments, known);
    }
}
