package dev.iolite.client;

import dev.iolite.dsl.Listing;
import dev.iolite.error.CallTree;
import dev.iolite.query.AggregateTerm;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Operand;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Refusal;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns calls into the trees that errors show. */
final class QueryTree {

    static final String VALUE = "= ?";

    private QueryTree() {}

    static CallTree of(Read read) {
        return read.accept(new Reads());
    }

    static CallTree of(Mutation mutation) {
        return mutation.accept(new Mutations());
    }

    static CallTree of(String model, Listing<?, ?> query, boolean first) {
        return of(new Read.FindMany(model, query.arguments(), query.selection(), LoadStrategy.QUERY, first));
    }

    private static final class Reads implements Read.Visitor<CallTree> {

        @Override
        public CallTree findMany(Read.FindMany read) {
            ReadArguments said = read.first() ? anyFirst(read.arguments()) : read.arguments();
            return call(read.model(), read.action(), arguments(said), selected(read.selection()));
        }

        @Override
        public CallTree findUnique(Read.FindUnique read) {
            return call(read.model(), "findUnique", where(read.where()), selected(read.selection()));
        }

        @Override
        public CallTree exists(Read.Exists read) {
            return call(read.model(), "exists", where(read.where()));
        }

        @Override
        public CallTree aggregate(Read.Aggregate read) {
            return read.counting()
                    ? call(read.model(), "count", arguments(read.arguments()))
                    : call(read.model(), "aggregate", arguments(read.arguments()), terms(read.terms()));
        }

        @Override
        public CallTree groupBy(Read.GroupBy read) {
            return call(
                    read.model(),
                    "groupBy",
                    inner("by", names(read.by())),
                    where(read.where()),
                    inner("having", ConditionTree.of(read.having())),
                    inner("orderBy", orders(read.orderBy())),
                    page(read.page()),
                    terms(read.terms()));
        }
    }

    /** That one row is taken is what findFirst means; only its caller can have said that it is the last. */
    private static ReadArguments anyFirst(ReadArguments arguments) {
        Page page = arguments.page();
        return page.backwards()
                ? arguments
                : new ReadArguments(
                        arguments.where(),
                        arguments.orderBy(),
                        arguments.cursor(),
                        new Page(page.skip(), null, false, false, false),
                        arguments.distinct());
    }

    private static final class Mutations implements Mutation.Visitor<CallTree> {

        @Override
        public CallTree create(Mutation.Create mutation) {
            return call(
                    mutation.model(), "create", List.of(data("data", mutation.data())), selected(mutation.selection()));
        }

        @Override
        public CallTree createMany(Mutation.CreateMany mutation) {
            List<CallTree> rows = new ArrayList<>();
            for (int i = 0; i < mutation.rows().size(); i++) {
                rows.add(data("data[" + i + "]", mutation.rows().get(i)));
            }
            Selection selection = mutation.selection();
            return selection == null
                    ? call(mutation.model(), "createMany", rows)
                    : call(mutation.model(), "createManyAndReturn", rows, selected(selection));
        }

        @Override
        public CallTree update(Mutation.Update mutation) {
            return call(
                    mutation.model(),
                    "update",
                    where(mutation.where()),
                    List.of(data("data", mutation.data())),
                    selected(mutation.selection()));
        }

        @Override
        public CallTree updateMany(Mutation.UpdateMany mutation) {
            Selection selection = mutation.selection();
            return call(
                    mutation.model(),
                    selection == null ? "updateMany" : "updateManyAndReturn",
                    where(mutation.where()),
                    List.of(data("data", mutation.data())),
                    limit(mutation.limit()),
                    selection == null ? List.of() : selected(selection));
        }

        @Override
        public CallTree upsert(Mutation.Upsert mutation) {
            return call(
                    mutation.model(),
                    "upsert",
                    where(mutation.where()),
                    List.of(data("create", mutation.create()), data("update", mutation.update())),
                    selected(mutation.selection()));
        }

        @Override
        public CallTree delete(Mutation.Delete mutation) {
            return call(mutation.model(), "delete", where(mutation.where()), selected(mutation.selection()));
        }

        @Override
        public CallTree deleteMany(Mutation.DeleteMany mutation) {
            return call(mutation.model(), "deleteMany", where(mutation.where()), limit(mutation.limit()));
        }
    }

    @SafeVarargs
    private static CallTree call(String model, String action, List<CallTree>... parts) {
        return CallTree.of(model + "." + action, concat(parts));
    }

    @SafeVarargs
    private static List<CallTree> concat(List<CallTree>... parts) {
        List<CallTree> all = new ArrayList<>();
        for (List<CallTree> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    static CallTree data(String name, Data data) {
        List<CallTree> parts = new ArrayList<>();
        for (Data.Assignment assignment : data.assignments()) {
            parts.add(
                    assignment.change() instanceof Data.Change.Refused refused
                            ? CallTree.refused(
                                    assignment.field(),
                                    refused.refusal().argument().isEmpty() ? VALUE : "",
                                    refused.refusal().failure())
                            : CallTree.leaf(
                                    assignment.field(), assignment.change().accept(new ChangeText())));
        }
        Map<String, List<CallTree>> byRelation = new LinkedHashMap<>();
        for (NestedWrite nested : data.nested()) {
            byRelation
                    .computeIfAbsent(nested.relation(), relation -> new ArrayList<>())
                    .addAll(nested.operation().accept(new NestedTree()));
        }
        byRelation.forEach((relation, operations) -> parts.add(CallTree.of(relation, operations)));
        return CallTree.of(name, parts);
    }

    private static final class ChangeText implements Data.Change.Visitor<String> {

        @Override
        public String set(Data.Change.Set change) {
            return VALUE;
        }

        @Override
        public String arithmetic(Data.Change.Arithmetic change) {
            return change.operator().name().toLowerCase(java.util.Locale.ROOT) + " ?";
        }

        @Override
        public String push(Data.Change.Push change) {
            return "push ?";
        }
    }

    static List<CallTree> where(UniqueWhere where) {
        return where(where.condition());
    }

    /** The condition, and beside it the arguments that were refused as a whole: every call keeps them there. */
    static List<CallTree> where(Condition condition) {
        List<CallTree> inside = new ArrayList<>();
        List<CallTree> beside = new ArrayList<>();
        split(condition, inside, beside);
        return concat(inner("where", inside), beside);
    }

    private static void split(Condition condition, List<CallTree> inside, List<CallTree> beside) {
        if (condition instanceof Condition.And and) {
            and.members().forEach(member -> split(member, inside, beside));
        } else if (condition instanceof Condition.Compare compare
                && compare.operand() instanceof Operand.Refused refused
                && refused.refusal().beside()) {
            beside.add(ConditionTree.argument(refused.refusal()));
        } else {
            inside.addAll(ConditionTree.of(condition));
        }
    }

    private static List<CallTree> inner(String name, List<CallTree> children) {
        return children.isEmpty() ? List.of() : List.of(CallTree.of(name, children));
    }

    private static List<CallTree> arguments(ReadArguments arguments) {
        UniqueWhere cursor = arguments.cursor();
        return concat(
                where(arguments.where()),
                inner("orderBy", orders(arguments.orderBy())),
                cursor == null ? List.of() : inner("cursor", ConditionTree.of(cursor.condition())),
                page(arguments.page()),
                inner("distinct", names(arguments.distinct())));
    }

    private static List<CallTree> page(Page page) {
        List<CallTree> parts = new ArrayList<>();
        if (page.skip() != null) {
            parts.add(CallTree.leaf("skip", VALUE));
        }
        if (page.take() != null) {
            parts.add(CallTree.leaf("take", VALUE));
        }
        return parts;
    }

    private static List<CallTree> limit(@Nullable Integer limit) {
        return limit == null ? List.of() : List.of(CallTree.leaf("limit", VALUE));
    }

    private static List<CallTree> selected(Selection selection) {
        List<String> fields = selection.fields();
        Refusal refusal = selection.refusal();
        List<CallTree> relations = new ArrayList<>();
        for (Selection.Include include : selection.includes()) {
            relations.add(CallTree.of(
                    include.relation(), concat(arguments(include.arguments()), selected(include.selection()))));
        }
        selection.counts().forEach(count -> relations.add(CallTree.leaf(count.relation() + ".count", "")));
        return concat(
                inner("omit", names(selection.omit())),
                inner("unomit", names(selection.unomit())),
                fields == null ? inner("include", relations) : inner("select", concat(names(fields), relations)),
                refusal == null ? List.of() : List.of(ConditionTree.argument(refusal)));
    }

    private static List<CallTree> names(List<String> names) {
        return names.stream().map(name -> CallTree.leaf(name, "")).toList();
    }

    private static List<CallTree> terms(List<AggregateTerm> terms) {
        return inner(
                "select",
                terms.stream()
                        .map(term -> CallTree.leaf(ConditionTree.text(term), ""))
                        .toList());
    }

    private static List<CallTree> orders(List<OrderTerm> terms) {
        return terms.stream().map(QueryTree::order).toList();
    }

    private static CallTree order(OrderTerm term) {
        String text = term.accept(new OrderText());
        return term instanceof OrderTerm.ByRelevance relevance && relevance.query() instanceof Operand.Refused refused
                ? CallTree.refused(text, "", refused.refusal().failure())
                : CallTree.leaf(text, "");
    }

    private static final class OrderText implements OrderTerm.Visitor<String> {

        @Override
        public String byField(OrderTerm.ByField term) {
            return term.field() + " " + term.direction();
        }

        @Override
        public String byRelation(OrderTerm.ByRelation term) {
            return term.relation() + "." + term.term().accept(this);
        }

        @Override
        public String byCount(OrderTerm.ByCount term) {
            return term.relation() + ".count " + term.direction();
        }

        @Override
        public String byRelevance(OrderTerm.ByRelevance term) {
            return "relevance of " + String.join(", ", term.fields()) + " " + term.direction();
        }

        @Override
        public String byAggregate(OrderTerm.ByAggregate term) {
            return ConditionTree.text(term.term()) + " " + term.direction();
        }

        @Override
        public String byLink(OrderTerm.ByLink term) {
            return term.relation() + ".link." + term.field() + " " + term.direction();
        }
    }
}
