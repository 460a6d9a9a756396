package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.plan.Check;
import dev.iolite.plan.Rewording;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.Operand;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tie whose key lies in the child's row: {@code User.posts}. */
final class TieByChild extends Tie {

    private final Link.OwnedByChild link;

    TieByChild(Planning planning, Model parentModel, RelationField relation, Link.OwnedByChild link) {
        super(planning, parentModel, relation);
        this.link = link;
    }

    @Override
    boolean keyInParent() {
        return false;
    }

    @Override
    List<String> parentFields() {
        return link.references();
    }

    @Override
    List<String> childFields() {
        return List.of();
    }

    @Override
    boolean removable() {
        return nullable(child(), link.keys());
    }

    @Override
    Where tied(RowRef parent) {
        return Where.of(tiedCondition(parent));
    }

    private Condition tiedCondition(RowRef parent) {
        return equal(link.keys(), parent.values(link.references()));
    }

    static Condition equal(List<String> fields, List<? extends @Nullable Object> values) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Object value = values.get(i);
            all.add(
                    value == null
                            ? Condition.NEVER
                            : new Condition.Compare(fields.get(i), Comparison.EQ, new Operand.Value(value), false));
        }
        return Condition.and(all);
    }

    @Override
    Map<String, ? extends @Nullable Object> keys(Parent parent) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < link.keys().size(); i++) {
            keys.put(
                    link.keys().get(i), parent.written().value(link.references().get(i)));
        }
        return keys;
    }

    private List<Change> pointTo(RowRef parent) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < link.keys().size(); i++) {
            changes.add(Change.set(
                    child().scalar(link.keys().get(i)),
                    parent.value(link.references().get(i))));
        }
        UpdateRow.stamp(planning(), child(), changes);
        return changes;
    }

    private List<Change> pointToNothing() {
        List<Change> changes = new ArrayList<>();
        for (String key : link.keys()) {
            changes.add(Change.set(child().scalar(key), null));
        }
        UpdateRow.stamp(planning(), child(), changes);
        return changes;
    }

    @Override
    void tie(Parent parent, List<Tied> children) {
        children.forEach(each -> requireNoLinkData(each.link(), each.place()));
    }

    @Override
    void connect(Parent parent, List<NestedOperation.Target> targets, Place place) {
        if (targets.isEmpty()) {
            return;
        }
        List<UniqueWhere> wheres = wheres(targets, place);
        Condition meant = Targets.among(wheres);
        makeRoom(parent, meant, place);
        planning().add(point(parent, meant, place).checked(new Check(Targets.count(wheres), notFound(place), true)));
    }

    private Failure notFound(Place place) {
        return relation().many()
                ? Refusals.connectNotFound(relation(), child(), place)
                : Refusals.inlineNotFound(relation(), child(), place);
    }

    private List<UniqueWhere> wheres(List<NestedOperation.Target> targets, Place place) {
        targets.forEach(target -> requireNoLinkData(target.link(), place));
        return targets.stream().map(NestedOperation.Target::where).toList();
    }

    private StatementDraft point(Parent parent, Condition meant, Place place) {
        return new StatementDraft(place.toString(), new UpdateRows(child(), pointTo(parent.written()), Where.of(meant)))
                .rewording(oneOnly(place));
    }

    /** Where there is room for one child, a second one means that the first was not let go of. */
    @Override
    List<Rewording> oneOnly(Place place) {
        return relation().many() || removable()
                ? List.of()
                : List.of(new Rewording(
                        Code.P2002,
                        child().name(),
                        link.keys(),
                        Refusals.required(child(), relation(), parentModel(), place)));
    }

    @Override
    void replace(Parent parent, List<NestedOperation.Target> targets, Place place) {
        requireRemovable(place);
        List<UniqueWhere> wheres = wheres(targets, place);
        Condition tied = tiedCondition(parent.written());
        Condition meant = wheres.isEmpty() ? Condition.NEVER : Targets.among(wheres);
        Where leaving = wheres.isEmpty() ? Where.of(tied) : Where.of(tied).but(child(), Where.of(meant));
        // those named and those not named are different rows, and none of them is the parent
        boolean apart = child() != parentModel() && Targets.commonField(wheres) != null || wheres.isEmpty();
        planning()
                .add(new StatementDraft(place.toString(), new UpdateRows(child(), pointToNothing(), leaving))
                        .apart(apart ? place : null));
        if (!wheres.isEmpty()) {
            planning()
                    .add(point(parent, Condition.and(meant, elsewhere(parent.written())), place)
                            .apart(apart ? place : null));
        }
    }

    /** Children that are not tied to this parent: the others stay untouched. */
    private Condition elsewhere(RowRef parent) {
        List<Condition> any = new ArrayList<>();
        for (int i = 0; i < link.keys().size(); i++) {
            String key = link.keys().get(i);
            any.add(new Condition.IsNull(key, false));
            Object value = parent.value(link.references().get(i));
            if (value != null) {
                any.add(new Condition.Compare(key, Comparison.NE, new Operand.Value(value), false));
            }
        }
        return new Condition.Or(any);
    }

    @Override
    Specification claim(Parent parent, UniqueWhere where) {
        return new UpdateRows(child(), pointTo(parent.written()), Where.of(where.condition()));
    }

    @Override
    void makeRoom(Parent parent, @Nullable Condition meant, Place place) {
        if (relation().many() || parent.fresh() || !removable()) {
            // a required child that is there is refused by the database; see oneOnly
            return;
        }
        Where tied = tied(parent.written());
        Where leaving = meant == null ? tied : tied.but(child(), Where.of(meant));
        planning().add(new StatementDraft(place.toString(), new UpdateRows(child(), pointToNothing(), leaving)));
    }

    @Override
    void untie(Parent parent, List<UniqueWhere> targets, Place place) {
        Condition which = Condition.and(tiedCondition(parent.written()), Targets.among(targets));
        planning()
                .add(new StatementDraft(place.toString(), new UpdateRows(child(), pointToNothing(), Where.of(which))));
    }

    @Override
    Where release(Parent parent, Condition which, Place place) {
        return tied(parent.written()).and(which);
    }
}
