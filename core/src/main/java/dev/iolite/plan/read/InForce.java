package dev.iolite.plan.read;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.query.Numbering;
import dev.iolite.query.Shape;
import dev.iolite.schema.Model;
import dev.iolite.schema.RowFilter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The default conditions of one call. Each is asked once, and only when a statement of the call uses its model: which
 * models those are is found out when the first plan of a shape is made, and kept with it.
 *
 * <p>It fails closed: a model that was not asked for shows no row, and a plan that met one is thrown away.
 */
public final class InForce {

    private final DefaultConditions declared;
    private final Set<String> off;
    private final @Nullable FilterAnswers answers;
    private final Map<Model, Condition> asked = new LinkedHashMap<>();
    private final Map<Model, Integer> tenants = new HashMap<>();
    private final Set<Model> missing = new LinkedHashSet<>();
    private final Shape values = new Shape();

    InForce(DefaultConditions declared, Set<String> off, @Nullable FilterAnswers answers) {
        this.declared = declared;
        this.off = off;
        this.answers = answers;
    }

    /**
     * For calls of a client without default conditions.
     *
     * @return one to which all rows are there
     */
    public static InForce none() {
        return new InForce(DefaultConditions.NONE, Set.of(), null);
    }

    /**
     * Whether some rows of a model may not be there for this call.
     *
     * @param model the model
     * @return false when none of its rows is hidden
     */
    public boolean hides(Model model) {
        return !declared.of(model, off).isEmpty();
    }

    /**
     * Whether a filter of a model is in force.
     *
     * @param model the model
     * @param filter which
     * @return false when it is not declared or switched off
     */
    public boolean has(Model model, RowFilter filter) {
        return declared.of(model, off).stream().anyMatch(each -> each.filter().equals(filter.filterName()));
    }

    /**
     * Asks for the conditions of models.
     *
     * @param models the models; those that were asked before keep their answer
     * @throws InvalidInputException when a condition cannot be had
     */
    public void ask(Iterable<Model> models) {
        models.forEach(this::ask);
    }

    private void ask(Model model) {
        if (asked.containsKey(model)) {
            return;
        }
        List<DefaultConditions.Declared> all = declared.of(model, off);
        if (all.isEmpty()) {
            return;
        }
        Condition[] conditions = new Condition[all.size()];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = condition(model, all.get(i));
        }
        // an argument's place must not depend on how many conditions there are
        Condition whole = new Condition.And(List.of(conditions));
        asked.put(model, whole);
        if (has(model, RowFilter.TENANT)) {
            tenants.put(model, values.argumentCount());
        }
        values.token(model.name());
        whole.describe(values);
    }

    private Condition condition(Model model, DefaultConditions.Declared declared) {
        Condition condition = answers == null ? declared.condition().get() : answers.of(declared);
        if (condition == null) {
            throw new InvalidInputException(
                    Failure.of(Code.P2009, model.name(), "The filter " + declared.filter() + " gave no condition.")
                            .remedy("Give a condition always; a call that must see all rows says unfiltered(..)."));
        }
        return condition;
    }

    /**
     * The models that were asked for.
     *
     * @return in the order of their arguments
     */
    public List<Model> models() {
        return List.copyOf(asked.keySet());
    }

    /**
     * Adds the names that are switched off to a call's shape, before anything is asked.
     *
     * @param shape the call's shape
     */
    public void describeSwitches(Shape shape) {
        shape.tokens(off.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(off)));
    }

    /**
     * Adds the conditions to a call's shape, their values after the call's own.
     *
     * @param shape the call's shape
     */
    public void describe(Shape shape) {
        describe(shape, number -> values.arguments()[number]);
    }

    /**
     * Adds the conditions to the shape of a step of a write.
     *
     * @param shape the step's shape
     * @param input what stands for the value with a number
     */
    public void describe(Shape shape, IntFunction<? extends @Nullable Object> input) {
        shape.token(values.key());
        for (int i = 0; i < values.argumentCount(); i++) {
            shape.argument(input.apply(i));
        }
    }

    /**
     * How many values the conditions have.
     *
     * @return the number of arguments that {@code describe} adds
     */
    public int count() {
        return values.argumentCount();
    }

    /**
     * The place of the current tenant among the values.
     *
     * @param model a model with a tenant id
     * @return its number; -1 when the model was not asked for, which is noted
     */
    public int tenant(Model model) {
        Integer place = tenants.get(model);
        if (place == null) {
            missing.add(model);
            return -1;
        }
        return place;
    }

    /**
     * A value of the conditions.
     *
     * @param number its place
     * @return the value
     */
    public @Nullable Object value(int number) {
        return values.arguments()[number];
    }

    /**
     * The conditions as parts of a template.
     *
     * @param first the number of their first value
     * @return what statements must ask; a model that was not asked for shows no row, and is noted
     */
    public Visibility numbered(int first) {
        Numbering numbering = new Numbering(first);
        Map<Model, Condition> templates = new HashMap<>();
        asked.forEach((model, condition) -> templates.put(model, condition.template(numbering)));
        return model -> {
            Condition known = templates.get(model);
            if (known == null && hides(model)) {
                missing.add(model);
                return Condition.NEVER;
            }
            return known == null ? Condition.ALWAYS : known;
        };
    }

    /**
     * Whether all models that were met had been asked for.
     *
     * @return false when what was made must be thrown away
     */
    public boolean complete() {
        return missing.isEmpty();
    }

    /**
     * Makes a plan; asks for further models and makes it again while it meets some that were not asked for.
     *
     * @param make makes the plan
     * @param <V> the plan
     * @return the plan that met no other models
     */
    public <V> V complete(Supplier<V> make) {
        V made = make.get();
        while (!missing.isEmpty()) {
            List<Model> further = List.copyOf(missing);
            missing.clear();
            ask(further);
            made = make.get();
        }
        return made;
    }
}
