package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import java.util.List;

/**
 * Turns conditions round where to-one relations stand in them.
 *
 * <p>Whether a related row exists is never unknown, but what it is like can be. So the opposite goes inwards: it holds
 * where there is no row, or one that is known to be otherwise (semantics 2.2, {@code isNot}).
 */
final class Opposites {

    private Opposites() {}

    /** Whether the opposite must go inwards. */
    static boolean goesInwards(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.members().stream().anyMatch(Opposites::goesInwards);
        }
        if (condition instanceof Condition.Or or) {
            return or.members().stream().anyMatch(Opposites::goesInwards);
        }
        return condition instanceof Condition.Not not
                ? goesInwards(not.condition())
                : condition instanceof Condition.ToOne;
    }

    /** The opposite, by the rules that hold in three-valued logic too. */
    static Condition of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Condition.Or(all(and.members()));
        }
        if (condition instanceof Condition.Or or) {
            return new Condition.And(all(or.members()));
        }
        if (condition instanceof Condition.Not not) {
            return not.condition();
        }
        return condition instanceof Condition.ToOne toOne
                ? new Condition.ToOne(toOne.relation(), toOne.condition(), !toOne.negated())
                : new Condition.Not(condition);
    }

    private static List<Condition> all(List<Condition> members) {
        return members.stream().map(Opposites::of).toList();
    }
}
