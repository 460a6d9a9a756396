package dev.iolite.dsl;

import dev.iolite.query.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Combines conditions written side by side, or in a list: {@code or(USER.city.eq("Oslo"), USER.city.eq("Rome"))}. */
public final class Conditions {

    private Conditions() {}

    /**
     * All of several conditions; none at all holds for every row.
     * In SQL {@code .. and ..}.
     *
     * @param members the conditions
     * @param <M> the model
     * @return their conjunction
     */
    @SafeVarargs
    public static <M> Where<M> and(Where<M>... members) {
        return and(Arrays.asList(members));
    }

    /**
     * All of several conditions; none at all holds for every row.
     * In SQL {@code .. and ..}.
     *
     * @param members the conditions
     * @param <M> the model
     * @return their conjunction
     */
    public static <M> Where<M> and(Collection<? extends Where<M>> members) {
        return new Where<>(model(members), Condition.and(conditions(members)));
    }

    /**
     * One at least of several conditions; none at all holds for no row.
     * {@code or(USER.city.eq("Oslo"), USER.city.eq("Rome"))}, in SQL {@code city = ? or city = ?}.
     *
     * @param members the conditions
     * @param <M> the model
     * @return their disjunction
     */
    @SafeVarargs
    public static <M> Where<M> or(Where<M>... members) {
        return or(Arrays.asList(members));
    }

    /**
     * One at least of several conditions; none at all holds for no row.
     * In SQL {@code .. or ..}.
     *
     * @param members the conditions
     * @param <M> the model
     * @return their disjunction
     */
    public static <M> Where<M> or(Collection<? extends Where<M>> members) {
        List<Condition> conditions = conditions(members);
        return new Where<>(model(members), conditions.size() == 1 ? conditions.get(0) : new Condition.Or(conditions));
    }

    /**
     * None of several conditions, each false: {@code not(a, b)} is {@code not a and not b}.
     * In SQL {@code not a and not b}.
     *
     * @param members the conditions
     * @param <M> the model
     * @return the conjunction of their opposites
     */
    @SafeVarargs
    public static <M> Where<M> not(Where<M>... members) {
        return not(Arrays.asList(members));
    }

    /**
     * None of several conditions, each false.
     * In SQL {@code not a and not b}.
     *
     * @param members the conditions
     * @param <M> the model
     * @return the conjunction of their opposites
     */
    public static <M> Where<M> not(Collection<? extends Where<M>> members) {
        return new Where<>(
                model(members),
                Condition.and(conditions(members).stream()
                        .<Condition>map(Condition.Not::new)
                        .toList()));
    }

    static <M> Condition all(String model, Where<M>[] members) {
        return Condition.and(conditions(model, Arrays.asList(members)));
    }

    private static List<Condition> conditions(String model, Collection<? extends GroupWhere<?>> members) {
        List<Condition> conditions = new ArrayList<>(members.size());
        members.forEach(member -> conditions.add(Values.condition(model, member)));
        return conditions;
    }

    private static List<Condition> conditions(Collection<? extends GroupWhere<?>> members) {
        return conditions(model(members), members);
    }

    private static String model(Collection<? extends GroupWhere<?>> members) {
        return members.stream()
                .filter(Objects::nonNull)
                .map(GroupWhere::model)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
