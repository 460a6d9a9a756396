package dev.iolite.dynamic;

import dev.iolite.query.Condition;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.schema.Field;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is wanted of each row: {@code select}, or {@code include} and {@code omit}. */
final class SelectionReader {

    /** The arguments read here. */
    static final List<String> NAMES = List.of("select", "include", "omit");

    private static final String COUNT = "_count";

    private final Schema schema;
    private final PageReader pages;
    private final WhereReader conditions;

    SelectionReader(Schema schema, PageReader pages, WhereReader conditions) {
        this.schema = schema;
        this.pages = pages;
        this.conditions = conditions;
    }

    Selection read(Model model, Arguments given) {
        Argument select = given.find("select");
        if (select == null) {
            return including(model, given);
        }
        for (String other : List.of("include", "omit")) {
            if (given.has(other)) {
                throw given.position()
                        .invalid(
                                "Of select and " + other + " only one can be given for the same rows.",
                                "Put relations into select, too, or leave " + other + " out.");
            }
        }
        return selecting(model, select);
    }

    /** What can be read of rows of which many are written at once: no lists, nothing that needs a second table's key. */
    Selection written(Model model, Arguments given) {
        Selection selection = read(model, given);
        for (Selection.Include include : selection.includes()) {
            if (!(model.relation(include.relation()).link() instanceof Link.OwnedByParent)) {
                throw given.position()
                        .invalid(
                                "The relation " + include.relation() + " cannot be read here.",
                                "Only relations whose key lies in " + model.name() + " can be read of many rows"
                                        + " that are written at once.");
            }
        }
        if (!selection.counts().isEmpty()) {
            throw given.position()
                    .invalid("Related rows cannot be counted here.", "Read the rows after they are written.");
        }
        return selection;
    }

    private Selection selecting(Model model, Argument select) {
        List<String> fields = new ArrayList<>();
        Related related = new Related();
        for (Argument argument : select.object().all()) {
            if (argument.name().equals(COUNT)) {
                related.counts.addAll(counts(model, argument));
            } else if (Names.field(model, argument, List.of(COUNT)) instanceof RelationField relation) {
                related(relation, argument, related);
            } else if (argument.flag()) {
                fields.add(argument.name());
            }
        }
        if (fields.isEmpty() && related.isEmpty()) {
            throw select.position()
                    .invalid("Nothing is selected.", "Select one field at least: Expected a minimum of 1 field.");
        }
        return new Selection(fields, List.of(), List.of(), related.includes, related.counts);
    }

    private Selection including(Model model, Arguments given) {
        Related related = new Related();
        Argument include = given.find("include");
        if (include != null) {
            for (Argument argument : include.object().all()) {
                include(model, argument, related);
            }
        }
        List<String> omit = new ArrayList<>();
        List<String> unomit = new ArrayList<>();
        Argument omitted = given.find("omit");
        if (omitted != null) {
            omit(model, omitted, omit, unomit);
        }
        return new Selection(null, omit, unomit, related.includes, related.counts);
    }

    private void include(Model model, Argument argument, Related related) {
        if (argument.name().equals(COUNT)) {
            related.counts.addAll(counts(model, argument));
            return;
        }
        if (Names.field(model, argument, List.of(COUNT)) instanceof RelationField relation) {
            related(relation, argument, related);
            return;
        }
        throw argument.position()
                .invalid(
                        argument.name() + " is a scalar field; include is for relations.",
                        "Scalar fields are read without being included.");
    }

    private void omit(Model model, Argument omitted, List<String> omit, List<String> unomit) {
        for (Argument argument : omitted.object().all()) {
            if (!(Names.field(model, argument, List.of()) instanceof ScalarField)) {
                throw argument.position().unknown(argument.name(), Names.scalars(model));
            }
            (argument.flag() ? omit : unomit).add(argument.name());
        }
        if (omit.containsAll(Names.scalars(model))) {
            throw omitted.position().invalid("Every field is omitted.", "Leave one field at least.");
        }
    }

    private void related(RelationField relation, Argument argument, Related related) {
        if (argument.value() instanceof Boolean wanted) {
            if (wanted) {
                related.includes.add(new Selection.Include(relation.name(), ReadArguments.ALL, Selection.DEFAULT));
            }
            return;
        }
        Model target = schema.target(relation);
        List<String> known = new ArrayList<>(NAMES);
        if (relation.many()) {
            known.addAll(PageReader.NAMES);
        } else if (relation.nullable()) {
            known.add("where");
        }
        Arguments nested = Names.of(target, argument).object().only(known);
        related.includes.add(new Selection.Include(relation.name(), pages.read(target, nested), read(target, nested)));
    }

    private List<Selection.RelationCount> counts(Model model, Argument argument) {
        List<RelationField> lists =
                Names.relations(model).stream().filter(RelationField::many).toList();
        if (argument.value() instanceof Boolean wanted) {
            return !wanted
                    ? List.of()
                    : lists.stream()
                            .map(list -> new Selection.RelationCount(list.name(), Condition.ALWAYS))
                            .toList();
        }
        Arguments selected = argument.object().only("select").get("select").object();
        selected.only(lists.stream().map(Field::name).toList());
        List<Selection.RelationCount> counts = new ArrayList<>();
        for (Argument list : selected.all()) {
            Condition condition = counted(schema.target(model.relation(list.name())), list);
            if (condition != null) {
                counts.add(new Selection.RelationCount(list.name(), condition));
            }
        }
        return counts;
    }

    private @Nullable Condition counted(Model target, Argument list) {
        if (list.value() instanceof Boolean wanted) {
            return wanted ? Condition.ALWAYS : null;
        }
        Arguments given = Names.of(target, list).object().only("where");
        Argument where = given.find("where");
        return where == null ? Condition.ALWAYS : conditions.read(target, where);
    }

    /** Collects what is read besides the row's own columns. */
    private static final class Related {
        private final List<Selection.Include> includes = new ArrayList<>();
        private final List<Selection.RelationCount> counts = new ArrayList<>();

        boolean isEmpty() {
            return includes.isEmpty() && counts.isEmpty();
        }
    }
}
