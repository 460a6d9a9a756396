package dev.iolite.random;

import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Laws that hold of any database's answers, whatever they are: a condition and its opposite share no row, pages join to
 * the whole, and an include finds what separate queries find.
 */
final class Metamorphic {

    private static final int PAGE = 3;

    private final Schema schema;
    private final Loaded database;
    private int queries;

    Metamorphic(Schema schema, Loaded database) {
        this.schema = schema;
        this.database = database;
    }

    /** How many queries were sent. */
    int queries() {
        return queries;
    }

    /** What is wrong with the answers to the calls made of one list; empty when nothing is. */
    String broken(Call call) {
        Model model = schema.model(call.model());
        Map<String, @Nullable Object> where = call.arguments().get("where") == null
                ? new LinkedHashMap<>()
                : Where.object(call.arguments().get("where"));
        String text = Printed.text(where);
        // Empty members mean another thing below the top than at it
        if (text.contains("[]") || text.contains("{}")) {
            return pages(model, where, call.arguments().get("orderBy"));
        }
        String broken = partition(model, where);
        return broken.isEmpty()
                ? pages(model, where, call.arguments().get("orderBy")) + includes(model, where)
                : broken;
    }

    private String partition(Model model, Map<String, @Nullable Object> where) {
        Map<String, @Nullable Object> not = object("NOT", where);
        List<?> yes = ids(model, where);
        List<?> no = ids(model, not);
        List<?> either = ids(model, object("OR", List.of(where, not)));
        List<?> both = ids(model, object("AND", List.of(where, not)));
        List<?> all = ids(model, new LinkedHashMap<>());
        boolean right = both.isEmpty()
                && yes.stream().noneMatch(no::contains)
                && either.size() == yes.size() + no.size()
                && all.containsAll(either);
        return right ? "" : "p, not p, both, either: " + yes + no + both + either;
    }

    private List<?> ids(Model model, Map<String, @Nullable Object> where) {
        Map<String, @Nullable Object> arguments = object("where", where);
        arguments.put("select", key(model, true));
        return rows(model, arguments);
    }

    private List<Map<String, @Nullable Object>> rows(Model model, Map<String, @Nullable Object> arguments) {
        queries++;
        Object answer = database.answer(new Call("findMany", model.name(), arguments));
        if (answer instanceof Loaded.Refused refused) {
            throw refused.exception();
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(answer)).forEach(row -> rows.add(Where.object(row)));
        return rows;
    }

    private static Map<String, @Nullable Object> key(Model model, Object value) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        model.id().fields().forEach(field -> key.put(field, value));
        return key;
    }

    private static Map<String, @Nullable Object> key(Model model, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        model.id().fields().forEach(field -> key.put(field, row.get(field)));
        return key;
    }

    private static Map<String, @Nullable Object> object(String name, @Nullable Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(name, value);
        return object;
    }

    private String pages(Model model, Map<String, @Nullable Object> where, @Nullable Object orderBy) {
        Map<String, @Nullable Object> arguments = object("where", where);
        List<Object> order = new ArrayList<>(Order.terms(orderBy));
        model.id().fields().forEach(id -> order.add(object(id, "asc")));
        arguments.put("orderBy", order);
        arguments.put("select", key(model, true));
        List<Map<String, @Nullable Object>> whole = rows(model, arguments);
        List<Object> bySkip = new ArrayList<>();
        List<Object> byCursor = new ArrayList<>();
        arguments.put("take", PAGE);
        for (int i = 0; i < whole.size(); i += PAGE) {
            arguments.put("skip", i);
            bySkip.addAll(rows(model, arguments));
        }
        arguments.remove("skip");
        List<Map<String, @Nullable Object>> page = rows(model, arguments);
        while (!page.isEmpty() && byCursor.size() <= whole.size()) {
            byCursor.addAll(page);
            Map<String, @Nullable Object> last = key(model, page.get(page.size() - 1));
            arguments.put("cursor", last.size() == 1 ? last : object(model.id().name(), last));
            arguments.put("skip", 1);
            page = rows(model, arguments);
        }
        return whole.equals(bySkip) && whole.equals(byCursor)
                ? ""
                : "whole " + whole + ", by skip " + bySkip + ", by cursor " + byCursor;
    }

    private String includes(Model model, Map<String, @Nullable Object> where) {
        StringBuilder broken = new StringBuilder();
        for (RelationField relation : model.relations()) {
            String opposite = relation.opposite();
            if (relation.many() && opposite != null) {
                broken.append(include(model, where, relation, opposite));
            }
        }
        return broken.toString();
    }

    private String include(Model model, Map<String, @Nullable Object> where, RelationField relation, String opposite) {
        Model target = schema.target(relation);
        boolean many = target.relation(opposite).many();
        List<Object> order = new ArrayList<>();
        target.id().fields().forEach(id -> order.add(object(id, "desc")));
        Map<String, @Nullable Object> nested = object("orderBy", order);
        nested.put("take", PAGE);
        Map<String, @Nullable Object> arguments = object("where", where);
        arguments.put("include", object(relation.name(), nested));
        for (Map<String, @Nullable Object> row : rows(model, arguments)) {
            Map<String, @Nullable Object> separate = new LinkedHashMap<>(nested);
            separate.put("where", object(opposite, object(many ? "some" : "is", key(model, row))));
            List<?> found = rows(target, separate);
            if (!Expected.same(found, row.get(relation.name()))) {
                return relation.name() + " of " + key(model, row) + " is " + row.get(relation.name()) + ", separately "
                        + found;
            }
        }
        return "";
    }
}
