package dev.iolite.plan.read;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.schema.Model;
import dev.iolite.schema.RowFilter;
import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The default conditions of a client as they were declared: what no query forgets unless a call says so. */
public final class DefaultConditions {

    /** None are declared. */
    public static final DefaultConditions NONE = new DefaultConditions(List.of());

    private final Map<String, List<Declared>> byModel = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * Default conditions by model.
     *
     * @param declared all of them; those of one model hold together
     */
    public DefaultConditions(List<Declared> declared) {
        for (RowFilter each : RowFilter.values()) {
            names.add(each.filterName());
        }
        for (Declared each : declared) {
            byModel.computeIfAbsent(each.model(), name -> new ArrayList<>()).add(each);
            names.add(each.filter());
        }
    }

    /**
     * A default condition of one model.
     *
     * @param model the model's name
     * @param filter the name by which a call switches it off
     * @param byThread whether it may depend on the thread that calls
     * @param condition is asked for each call that uses the model; must not give null
     */
    public record Declared(
            String model, String filter, boolean byThread, Supplier<? extends @Nullable Condition> condition) {}

    /**
     * Whether nothing is declared.
     *
     * @return true when all rows of all models are there
     */
    public boolean isEmpty() {
        return byModel.isEmpty();
    }

    /**
     * Whether what is hidden may depend on the thread that calls.
     *
     * @return false when any thread may make a call for another
     */
    public boolean byThread() {
        return byModel.values().stream().flatMap(List::stream).anyMatch(Declared::byThread);
    }

    /**
     * Asks all conditions now, for a call that another thread makes later.
     *
     * @return what they say on this thread; null where they say the same on every thread
     */
    public @Nullable FilterAnswers answers() {
        return byThread()
                ? new FilterAnswers(
                        byModel.values().stream().flatMap(List::stream).toList())
                : null;
    }

    /**
     * The default conditions for one call.
     *
     * @param off the names of those that the call switches off
     * @param answers what they said on the thread that the call is made for; null for this thread
     * @return they are asked when a statement of the call uses their model
     * @throws InvalidInputException when there is none of such a name
     */
    public InForce inForce(Set<String> off, @Nullable FilterAnswers answers) {
        for (String name : off) {
            if (!names.contains(name)) {
                throw new InvalidInputException(Failure.of(Code.P2009, null, "There is no filter " + name + ".")
                        .remedy(Suggestion.sentence(name, List.copyOf(names)) + " Register it with the client."));
            }
        }
        return new InForce(this, off, answers);
    }

    /** Those of a model that a call does not switch off. */
    List<Declared> of(Model model, Set<String> off) {
        List<Declared> all = byModel.get(model.name());
        return all == null
                ? List.of()
                : off.isEmpty()
                        ? all
                        : all.stream()
                                .filter(each -> !off.contains(each.filter()))
                                .toList();
    }
}
