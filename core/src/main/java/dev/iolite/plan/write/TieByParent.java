package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.plan.Check;
import dev.iolite.plan.Rewording;
import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tie whose key lies in the parent's row: {@code Post.author}. */
final class TieByParent extends Tie {

    private final Link.OwnedByParent link;

    TieByParent(Planning planning, Model parentModel, RelationField relation, Link.OwnedByParent link) {
        super(planning, parentModel, relation);
        this.link = link;
    }

    @Override
    boolean keyInParent() {
        return true;
    }

    @Override
    List<String> parentFields() {
        Set<String> fields = new LinkedHashSet<>(link.keys());
        fields.addAll(parentModel().id().fields());
        return List.copyOf(fields);
    }

    @Override
    List<String> childFields() {
        return link.references();
    }

    @Override
    boolean removable() {
        return nullable(parentModel(), link.keys());
    }

    @Override
    Where tied(RowRef parent) {
        return Where.of(TieByChild.equal(link.references(), parent.values(link.keys())));
    }

    @Override
    Map<String, ? extends @Nullable Object> keys(Parent parent) {
        return Map.of();
    }

    /** Whether no two parents may point to one child. */
    private boolean oneToOne() {
        return parentModel().keys().stream()
                .anyMatch(key -> Set.copyOf(key.fields()).equals(Set.copyOf(link.keys())));
    }

    @Override
    void tie(Parent parent, List<Tied> children) {
        if (children.size() > 1) {
            throw Refusals.severalRows(
                    parentModel(), relation(), children.get(1).place());
        }
        for (Tied each : children) {
            requireNoLinkData(each.link(), each.place());
            if (!each.fresh()) {
                takeFromOthers(parent, each.row(), each.place());
            }
            point(parent, each);
        }
    }

    private void point(Parent parent, Tied child) {
        List<? extends @Nullable Object> values = child.row().values(link.references());
        Place place = child.place();
        boolean taken = oneToOne() && !removable() && !child.fresh();
        KeyHolder pending = parent.pending();
        if (pending != null) {
            pending.point(relation(), link.keys(), values);
            if (taken) {
                pending.reword(takenBefore(place));
            }
            return;
        }
        StatementDraft statement = planning()
                .add(new StatementDraft(
                        place.toString(),
                        new UpdateRows(parentModel(), changes(values), Where.written(itself(parent.written())))));
        if (taken) {
            statement.rewording(List.of(takenBefore(place)));
        }
    }

    private Condition itself(RowRef parent) {
        List<String> id = parentModel().id().fields();
        return TieByChild.equal(id, parent.values(id));
    }

    private List<Change> changes(List<? extends @Nullable Object> values) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < link.keys().size(); i++) {
            changes.add(Change.set(parentModel().scalar(link.keys().get(i)), values.get(i)));
        }
        UpdateRow.stamp(planning(), parentModel(), changes);
        return changes;
    }

    private List<? extends @Nullable Object> nulls() {
        return Collections.<@Nullable Object>nCopies(link.keys().size(), null);
    }

    private Rewording takenBefore(Place place) {
        return new Rewording(
                Code.P2002,
                parentModel().name(),
                link.keys(),
                Refusals.required(parentModel(), relation(), child(), place));
    }

    /** In a one-to-one relation the row that pointed to the child so far lets go of it. */
    private void takeFromOthers(Parent parent, RowRef row, Place place) {
        if (oneToOne() && removable()) {
            Where others = Where.of(TieByChild.equal(link.keys(), row.values(link.references())));
            Where itself = parent.pending() == null ? null : parent.pending().itself();
            planning()
                    .add(new StatementDraft(
                            place.toString(),
                            new UpdateRows(
                                    parentModel(),
                                    changes(nulls()),
                                    itself == null ? others : others.but(parentModel(), itself))));
        }
    }

    @Override
    void connect(Parent parent, List<NestedOperation.Target> targets, Place place) {
        if (targets.size() > 1) {
            throw Refusals.severalRows(parentModel(), relation(), place);
        }
        for (NestedOperation.Target target : targets) {
            requireNoLinkData(target.link(), place);
            FindRows find = new FindRows(planning(), child(), link.references());
            if (!planning().capabilities().namedForeignKeys()
                    && parent.pending() != null
                    && parent.pending().pointsElsewhere(relation())) {
                find = find.asking();
            }
            RowRef row = find.find(
                            List.of(target.where()), place, at -> Refusals.inlineNotFound(relation(), child(), at))
                    .get(0);
            if (find.tells(target.where()) && parent.pending() != null) {
                parent.pending()
                        .reword(new Rewording(
                                Code.P2003,
                                parentModel().name(),
                                link.keys(),
                                Refusals.inlineNotFound(relation(), child(), place)));
            }
            tie(parent, List.of(new Tied(row, null, false, place)));
        }
    }

    @Override
    void replace(Parent parent, List<NestedOperation.Target> targets, Place place) {
        throw Refusals.wrongOperation(
                parentModel(), relation().name(), place, "Only the rows of a to-many relation can be set.");
    }

    @Override
    Specification claim(Parent parent, UniqueWhere where) {
        return new SelectRows(child(), Where.of(where.condition()));
    }

    @Override
    void makeRoom(Parent parent, @Nullable Condition meant, Place place) {
        // the parent's key is overwritten
    }

    @Override
    void untie(Parent parent, List<UniqueWhere> targets, Place place) {
        if (parent.pending() != null) {
            parent.pending().point(relation(), link.keys(), nulls());
            return;
        }
        Condition which = Condition.and(
                itself(parent.written()), new Condition.ToOne(relation().name(), Targets.among(targets), false));
        planning()
                .add(new StatementDraft(
                        place.toString(), new UpdateRows(parentModel(), changes(nulls()), Where.written(which))));
    }

    @Override
    Where release(Parent parent, Condition which, Place place) {
        requireRemovable(place);
        RowRef row = parent.written();
        // the key is read before it is overwritten
        List<? extends @Nullable Object> key = row.values(link.keys());
        planning()
                .add(new StatementDraft(
                                place.toString(),
                                new UpdateRows(
                                        parentModel(),
                                        changes(nulls()),
                                        Where.written(Condition.and(
                                                itself(row),
                                                new Condition.ToOne(relation().name(), which, false)))))
                        .checked(new Check(1, Refusals.relatedNotFound(relation(), child(), "delete", place), false)));
        // the condition may no longer hold of a child that has been let go of
        return Where.of(TieByChild.equal(link.references(), key));
    }
}
