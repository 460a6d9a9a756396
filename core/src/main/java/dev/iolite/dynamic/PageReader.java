package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which rows are wanted: {@code where, orderBy, cursor, take, skip, distinct}. */
final class PageReader {

    /** The arguments read here. */
    static final List<String> NAMES = List.of("where", "orderBy", "cursor", "take", "skip", "distinct");

    private final WhereReader conditions;
    private final OrderReader orders;
    private final UniqueReader uniques;

    PageReader(WhereReader conditions, OrderReader orders, UniqueReader uniques) {
        this.conditions = conditions;
        this.orders = orders;
        this.uniques = uniques;
    }

    ReadArguments read(Model model, Arguments given) {
        Integer take = integer(given, "take");
        return read(model, given, take);
    }

    /** One row: of {@code take} only the sign counts. */
    ReadArguments first(Model model, Arguments given) {
        Integer take = integer(given, "take");
        return read(model, given, take != null && take < 0 ? -1 : 1);
    }

    private ReadArguments read(Model model, Arguments given, @Nullable Integer take) {
        Argument cursor = given.find("cursor");
        UniqueWhere start = cursor == null ? null : uniques.read(model, cursor);
        List<OrderTerm> order = orders.read(model, given.find("orderBy"));
        return new ReadArguments(where(model, given), order, start, Page.of(skip(given), take), distinct(model, given));
    }

    Condition where(Model model, Arguments given) {
        Argument where = given.find("where");
        return where == null ? Condition.ALWAYS : conditions.read(model, where);
    }

    static Page page(Arguments given) {
        return Page.of(skip(given), integer(given, "take"));
    }

    private static @Nullable Integer skip(Arguments given) {
        Integer skip = integer(given, "skip");
        if (skip != null && skip < 0) {
            throw given.get("skip")
                    .position()
                    .refused("The number of rows passed over is 0 or more.", "Take from the end with a negative take.");
        }
        return skip;
    }

    private static @Nullable Integer integer(Arguments given, String name) {
        Argument argument = given.find(name);
        return argument == null ? null : (Integer) argument.integer();
    }

    private static List<String> distinct(Model model, Arguments given) {
        Argument distinct = given.find("distinct");
        return distinct == null
                ? List.of()
                : distinct.items().stream()
                        .map(name -> Names.scalar(model, name).name())
                        .distinct()
                        .toList();
    }
}
