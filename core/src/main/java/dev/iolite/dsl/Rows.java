package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects which rows are wanted. */
final class Rows<M> {

    private final String model;
    private final List<Condition> where = new ArrayList<>(2);
    private final List<OrderTerm> orderBy = new ArrayList<>(2);
    private final Set<String> distinct = new LinkedHashSet<>(2);
    private dev.iolite.query.@Nullable UniqueWhere cursor;
    private @Nullable Integer skip;
    private @Nullable Integer take;

    Rows(String model) {
        this.model = model;
    }

    void where(Collection<? extends Where<M>> conditions) {
        for (Where<M> condition : conditions) {
            where.add(Values.condition(model, condition));
        }
    }

    void orderBy(Collection<OrderBy<M>> terms) {
        for (OrderBy<M> term : terms) {
            if (term == null) {
                refuse("orderBy", "A term of the order is null.", "Leave the term out.");
            } else {
                orderBy.add(term.term());
            }
        }
    }

    void distinct(Field<M, ?>[] fields) {
        for (Field<M, ?> field : fields) {
            if (field == null) {
                refuse("distinct", "A field of distinct is null.", "Leave the field out.");
            } else {
                distinct.add(field.name());
            }
        }
    }

    void cursor(Key<M> key) {
        cursor = Values.unique(model, key);
    }

    void skip(int number) {
        if (number < 0) {
            refuse("skip", "skip got a negative number.", "Give 0 or more; take(-n) counts from the end.");
        } else {
            skip = number;
        }
    }

    void take(int number) {
        take = number;
    }

    void paginate(int page, int size) {
        if (page < 1 || size < 1) {
            refuse(
                    "paginate",
                    "paginate got a page or a size below 1.",
                    "Pages count from 1 and hold one row at least.");
        } else if ((long) (page - 1) * size > Integer.MAX_VALUE) {
            refuse("paginate", "paginate got a page beyond 2147483647 rows.", "Read on with cursor(..) and take(..).");
        } else {
            skip = (page - 1) * size;
            take = size;
        }
    }

    /** Keeps what is wrong among the conditions, which every call carries. */
    void refuse(String argument, String problem, String remedy) {
        where.add(Refusal.of(argument, Values.refused(model, problem, remedy)).condition());
    }

    /** The page of a findFirst: only the sign of take counts. */
    void takeOne() {
        take = take == null || take >= 0 ? 1 : -1;
    }

    Condition condition() {
        return Condition.and(where);
    }

    Page page() {
        return Page.of(skip, take);
    }

    ReadArguments arguments() {
        if (where.isEmpty()
                && orderBy.isEmpty()
                && distinct.isEmpty()
                && cursor == null
                && skip == null
                && take == null) {
            return ReadArguments.ALL;
        }
        return new ReadArguments(condition(), orderBy, cursor, page(), List.copyOf(distinct));
    }
}
