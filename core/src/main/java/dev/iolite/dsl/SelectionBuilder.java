package dev.iolite.dsl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is read of each row, and refuses what does not mix. Most queries say nothing here, so collections are
 * made only when something is said.
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
        if (projection != null) {
            throw refused(
                    "include was called on a projection, whose record says what is read.",
                    "Add a component to the record; select(relation, ..) tunes a relation that it has.");
        }
        if (fields != null) {
            throw mixed();
        }
        including = true;
    }

    void selecting() {
        if (including || !omit.isEmpty() || !unomit.isEmpty()) {
            throw mixed();
        }
        if (fields == null) {
            fields = new LinkedHashSet<>();
        }
    }

    void field(String name) {
        if (projection != null) {
            throw refused(
                    "select of a field was called on a projection, whose record says what is read.",
                    "Add a component to the record.");
        }
        if (fields != null) {
            fields.add(name);
        }
    }

    void relation(String name, ReadArguments arguments, Selection selection) {
        if (projection != null && !includes.containsKey(name)) {
            throw refused(
                    "select was called for a relation that the projection does not have.",
                    "Add a component " + name + " to the record.");
        }
        if (includes.isEmpty()) {
            includes = new LinkedHashMap<>();
        }
        includes.put(name, new Selection.Include(name, arguments, selection));
    }

    void count(String relation, Condition condition) {
        if (counts.isEmpty()) {
            counts = new LinkedHashMap<>();
        }
        counts.put(relation, new Selection.RelationCount(relation, condition));
    }

    void omit(String name) {
        requireWhole("omit");
        if (omit.isEmpty()) {
            omit = new LinkedHashSet<>();
        }
        omit.add(name);
    }

    void unomit(String name) {
        requireWhole("unomit");
        if (unomit.isEmpty()) {
            unomit = new LinkedHashSet<>();
        }
        unomit.add(name);
    }

    /** Filters hold for a whole call or not at all. */
    void unfiltered(Filter... filters) {
        if (nested) {
            throw refused(
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
        if (projection != null) {
            return new Selection(
                    projection.fields(),
                    projection.omit(),
                    projection.unomit(),
                    new ArrayList<>(includes.values()),
                    new ArrayList<>(counts.values()));
        }
        if (fields == null && omit.isEmpty() && unomit.isEmpty() && includes.isEmpty() && counts.isEmpty()) {
            return Selection.DEFAULT;
        }
        return new Selection(
                fields == null ? null : List.copyOf(fields),
                List.copyOf(omit),
                List.copyOf(unomit),
                List.copyOf(includes.values()),
                List.copyOf(counts.values()));
    }

    private void requireWhole(String call) {
        if (fields != null || projection != null) {
            throw refused(
                    call + " was called together with select.",
                    "select says already which fields are read; leave " + call + " out.");
        }
    }

    private InvalidInputException mixed() {
        return refused(
                "select and include do not mix on one level.",
                "Use select alone, with relations in it; a selected relation may include others one level down.");
    }

    private InvalidInputException refused(String problem, String remedy) {
        return new InvalidInputException(Failure.of(Code.P2009, model, problem).remedy(remedy));
    }
}
