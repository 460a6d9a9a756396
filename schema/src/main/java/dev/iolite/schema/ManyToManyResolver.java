package dev.iolite.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the table that holds the links of a many-to-many relation: one made for it, or a model's. */
final class ManyToManyResolver {

    private final Drafts drafts;
    private final List<LinkTable> tables = new ArrayList<>();

    ManyToManyResolver(Drafts drafts) {
        this.drafts = drafts;
    }

    List<LinkTable> tables() {
        return tables;
    }

    /** Whether its model comes first in the alphabet; in a self relation, whether its field does. */
    static boolean isFirst(DraftRelation relation) {
        return relation.self()
                ? relation.name.compareTo(relation.other().name) < 0
                : relation.model.name().compareTo(relation.target.name()) < 0;
    }

    void resolve(DraftRelation relation) {
        DraftRelation leading = isFirst(relation) ? relation : relation.other();
        String through = given(leading, FieldDeclaration.ManyToMany::through);
        if (through == null) {
            makeTable(leading);
            return;
        }
        DraftModel model = drafts.model(through);
        if (model == null) {
            refuse(
                    relation,
                    "There is no model " + through + " to hold its links",
                    Suggestion.sentence(through, drafts.modelNames()));
        } else {
            useModel(leading, model);
        }
    }

    private interface Part {
        @Nullable
        String of(FieldDeclaration.ManyToMany declaration);
    }

    private static @Nullable String given(DraftRelation relation, Part part) {
        FieldDeclaration.ManyToMany near = relation.manyToMany();
        FieldDeclaration.ManyToMany far = relation.other().manyToMany();
        String here = near == null ? null : part.of(near);
        return here != null || far == null ? here : part.of(far);
    }

    private void makeTable(DraftRelation leading) {
        if (leading.model.id().isEmpty() || leading.target.id().isEmpty()) {
            // The model without an id has its own report.
            leading.breakBoth();
            return;
        }
        for (DraftRelation side : List.of(leading, leading.other())) {
            if (side.target.declaration.view()) {
                refuse(
                        side,
                        "A link table cannot point to the view " + side.target.name(),
                        "Declare a model that holds the links");
                return;
            }
        }
        tie(leading, leading.other(), table(leading), leading.model.declaration.namespace());
    }

    private void tie(DraftRelation leading, DraftRelation other, String table, @Nullable String namespace) {
        List<Link.LinkColumn> first = columns(leading, true);
        List<Link.LinkColumn> second = columns(other, false);
        tables.add(new LinkTable(
                table,
                namespace,
                new LinkTable.Side(leading.model.name(), first, ""),
                new LinkTable.Side(leading.target.name(), second, ""),
                "",
                ""));
        leading.link = new Link.ThroughTable(table, namespace, null, first, second);
        other.link = new Link.ThroughTable(table, namespace, null, second, first);
    }

    private static String table(DraftRelation leading) {
        String given = given(leading, FieldDeclaration.ManyToMany::table);
        if (given != null) {
            return given;
        }
        boolean named = leading.givenRelation() != null || leading.other().givenRelation() != null;
        return leading.model
                .naming()
                .linkTable(String.valueOf(leading.relation), named, List.of(leading.model.table, leading.target.table));
    }

    /** The columns that point to the model that has this field. */
    private static List<Link.LinkColumn> columns(DraftRelation of, boolean first) {
        List<String> id = of.model.id().orElseThrow().fields();
        Naming.Side side = new Naming.Side(of.model.name(), of.other().name, of.self(), first);
        return id.stream()
                .map(field -> new Link.LinkColumn(
                        of.model.naming().linkColumn(side, of.model.column(field), id.size() > 1), field))
                .toList();
    }

    private void useModel(DraftRelation leading, DraftModel through) {
        DraftRelation other = leading.other();
        DraftRelation near = pointing(through, leading);
        DraftRelation far = pointing(through, other);
        if (near != null && near == far) {
            refuse(
                    leading,
                    "It is not clear which relation of " + through.name() + " leads to which side",
                    "Name the relation that points to the model with the list, on one side of the relation");
        }
        if (near == null || far == null || near == far) {
            leading.breakBoth();
            return;
        }
        requireLinksDeletedForGood(through);
        leading.link = link(through, near, far);
        other.link = link(through, far, near);
    }

    /** Rows that are untied and tied again would meet the link that was kept. */
    private void requireLinksDeletedForGood(DraftModel through) {
        through.scalars.values().stream()
                .filter(field -> field.filter() == RowFilter.SOFT_DELETE)
                .forEach(field -> drafts.problems.at(
                        through,
                        through.declaration.fields().stream()
                                .filter(declared -> declared.name().equals(field.name()))
                                .findFirst()
                                .orElseThrow(),
                        "A link model cannot keep deleted links",
                        "Remove @SoftDelete"));
    }

    private static Link link(DraftModel through, DraftRelation parent, DraftRelation child) {
        return new Link.ThroughTable(
                through.table, through.declaration.namespace(), through.name(), columns(parent), columns(child));
    }

    private static List<Link.LinkColumn> columns(DraftRelation owner) {
        List<Link.LinkColumn> columns = new ArrayList<>();
        for (int i = 0; i < owner.keys.size(); i++) {
            columns.add(new Link.LinkColumn(owner.model.column(owner.keys.get(i)), owner.references.get(i)));
        }
        return columns;
    }

    /**
     * Whether this list says what the relation is, and not its other side: among rows of one model the link model's first
     * relation points to the row that has this list.
     */
    private static boolean declares(DraftRelation list) {
        return list.manyToMany() != null && (list.declaration == null || list.declaration.mappedBy() == null);
    }

    /** The relation of the link model that points to the model which has this list. */
    private @Nullable DraftRelation pointing(DraftModel through, DraftRelation list) {
        FieldDeclaration.ManyToMany here = list.manyToMany();
        FieldDeclaration.ManyToMany there = list.other().manyToMany();
        String wanted = here == null ? null : here.throughField();
        String excluded = !list.self() || there == null ? null : there.throughField();
        List<DraftRelation> candidates = through.relations.values().stream()
                .filter(relation -> relation.owner && !relation.broken() && relation.target == list.model)
                .filter(relation -> wanted == null || relation.name.equals(wanted))
                .filter(relation -> !Objects.equals(relation.name, excluded))
                .toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.size() == 2 && list.self() && wanted == null && declares(list) != declares(list.other())) {
            return candidates.get(declares(list) ? 0 : 1);
        }
        boolean none = candidates.isEmpty();
        refuse(
                list,
                "The link model " + through.name() + (none ? " has no relation " : " has several relations ")
                        + (wanted == null ? "" : wanted + " ") + "to " + list.model.name(),
                none ? "Add one" : "Name the one that points to the model with this list");
        return null;
    }

    private void refuse(DraftRelation relation, String message, String remedy) {
        drafts.problems.at(relation, message, remedy);
        relation.breakBoth();
    }
}
