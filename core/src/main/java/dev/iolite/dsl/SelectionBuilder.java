package dev.iolite.dsl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Refusal;
import dev.iolite.query.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is read of each row, and what does not mix, for which the call is refused. Most queries say nothing here,
 * so collections are made only when something is said.
 */
public final class SelectionBuilder {

    private final String model;
    private final @Nullable Selection projection;
    private @Nullable Set<String> fields;
    private Set<String> omit = Set.of();
    private Set<String> unomit = Set.of();
    private Map<String, Selection.Include> includes = Map.of();
    private Map<String, Selection.RelationCount> counts = Map.of();
    private Set<String> unfiltered = Set.of();
    private boolean including;
    private @Nullable Refusal refusal;
    private List<String> refused = List.of();
    private boolean refusing;
    private final boolean nested;

    SelectionBuilder(String model, @Nullable Selection projection) {
        this(model, projection, false);
    }

    private SelectionBuilder(String model, @Nullable Selection projection, boolean nested) {
        this.model = model;
        this.nested = nested;
        this.projection = projection;
        if (projection != null) {
            includes = new LinkedHashMap<>();
            counts = new LinkedHashMap<>();
            projection.includes().forEach(include -> includes.put(include.relation(), include));
            projection.counts().forEach(count -> counts.put(count.relation(), count));
        }
    }

    void including() {
        refusing = false;
        if (projection != null) {
            refuse(
                    "include",
                    "include was called on a projection, whose record says what is read.",
                    "Add a component to the record; select(relation, ..) tunes a relation that it has.");
        } else if (fields != null) {
            refuseToMix("include");
        }
        including = true;
    }

    void selecting() {
        refusing = false;
        if (including || !omit.isEmpty() || !unomit.isEmpty()) {
            refuseToMix("select");
        } else if (fields == null) {
            fields = new LinkedHashSet<>();
        }
    }

    void field(String name) {
        if (projection != null) {
            refuse(
                    "select",
                    "select of a field was called on a projection, whose record says what is read.",
                    "Add a component to the record.");
        }
        if (!drops(name) && fields != null) {
            fields.add(name);
        }
    }

    void relation(String name, ReadArguments arguments, Selection selection) {
        if (projection != null && !includes.containsKey(name)) {
            refuse(
                    "select",
                    "select was called for a relation that the projection does not have.",
                    "Add a component " + name + " to the record.");
        }
        if (drops(name)) {
            return;
        }
        if (includes.isEmpty()) {
            includes = new LinkedHashMap<>();
        }
        includes.put(name, new Selection.Include(name, arguments, selection));
    }

    void count(String relation, Condition condition) {
        if (drops(relation + ".count")) {
            return;
        }
        if (counts.isEmpty()) {
            counts = new LinkedHashMap<>();
        }
        counts.put(relation, new Selection.RelationCount(relation, condition));
    }

    void omit(String name) {
        requireWhole("omit");
        if (drops(name)) {
            return;
        }
        if (omit.isEmpty()) {
            omit = new LinkedHashSet<>();
        }
        omit.add(name);
    }

    void unomit(String name) {
        requireWhole("unomit");
        if (drops(name)) {
            return;
        }
        if (unomit.isEmpty()) {
            unomit = new LinkedHashSet<>();
        }
        unomit.add(name);
    }

    /** Filters hold for a whole call or not at all. */
    void unfiltered(Filter... filters) {
        if (nested) {
            refuse(
                    "unfiltered",
                    "unfiltered was called inside an include.",
                    "Call it on the outermost query; it holds for all its relations.");
        }
        unfiltered = Filters.and(unfiltered, filters);
    }

    Set<String> unfiltered() {
        return unfiltered;
    }

    /** The builder of what is read of a relation's rows. */
    SelectionBuilder child(Relation<?, ?> relation) {
        Selection.Include known = projection == null ? null : includes.get(relation.name());
        return new SelectionBuilder(relation.target(), known == null ? null : known.selection(), true);
    }

    Selection build() {
        Refusal shown = refusal == null ? null : refusal.showing(String.join(", ", refused));
        if (projection != null) {
            return new Selection(
                    projection.fields(),
                    projection.omit(),
                    projection.unomit(),
                    new ArrayList<>(includes.values()),
                    new ArrayList<>(counts.values()),
                    shown);
        }
        if (shown == null
                && fields == null
                && omit.isEmpty()
                && unomit.isEmpty()
                && includes.isEmpty()
                && counts.isEmpty()) {
            return Selection.DEFAULT;
        }
        return new Selection(
                fields == null ? null : List.copyOf(fields),
                List.copyOf(omit),
                List.copyOf(unomit),
                List.copyOf(includes.values()),
                List.copyOf(counts.values()),
                shown);
    }

    private void requireWhole(String call) {
        if (fields != null || projection != null) {
            refuse(
                    call,
                    call + " was called together with select.",
                    "select says already which fields are read; leave " + call + " out.");
        }
    }

    private void refuseToMix(String call) {
        if (including || "include".equals(call)) {
            refuse(
                    call,
                    "select and include do not mix on one level.",
                    "Use select alone, with relations in it; a selected relation may include others one level down.");
        } else {
            refuse(
                    call,
                    "select was called together with omit or unomit.",
                    "select says already which fields are read; leave omit and unomit out.");
        }
    }

    /** The first thing that is wrong is the one that is told. */
    private void refuse(String call, String problem, String remedy) {
        if (refusal == null) {
            refusal = Refusal.of(
                    call,
                    new InvalidInputException(
                            Failure.of(Code.P2009, model, problem).remedy(remedy)));
            refused = new ArrayList<>();
            refusing = true;
        }
    }

    /** What a refused call was given is shown with it. */
    private boolean drops(String name) {
        if (refusing) {
            refused.add(name);
        }
        return refusing;
    }
}
