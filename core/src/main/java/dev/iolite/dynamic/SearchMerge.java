package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Full-text searches for the same words that stand side by side are one search over all their fields, as in Prisma. */
final class SearchMerge {

    private SearchMerge() {}

    static Condition merge(Condition condition) {
        if (condition instanceof Condition.And and) {
            return Condition.and(merge(and.members()));
        }
        if (condition instanceof Condition.Or or && !or.members().isEmpty()) {
            List<Condition> members = merge(or.members());
            return members.size() == 1 ? members.get(0) : new Condition.Or(members);
        }
        return condition instanceof Condition.Not not ? new Condition.Not(merge(not.condition())) : condition;
    }

    private static List<Condition> merge(List<Condition> members) {
        Map<Operand, List<String>> searches = new LinkedHashMap<>();
        List<Condition> others = new ArrayList<>();
        for (Condition member : members) {
            if (member instanceof Condition.Search search) {
                searches.computeIfAbsent(search.query(), query -> new ArrayList<>())
                        .addAll(search.fields());
            } else {
                others.add(merge(member));
            }
        }
        searches.forEach((query, fields) -> others.add(new Condition.Search(fields, query)));
        return others;
    }
}
