package dev.iolite.plan.write;

import dev.iolite.query.Condition;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tie whose keys lie in a table of links: {@code Post.categories}. */
final class TieByTable extends Tie {

    private final Link.ThroughTable link;

    TieByTable(Planning planning, Model parentModel, RelationField relation, Link.ThroughTable link) {
        super(planning, parentModel, relation);
        this.link = link;
    }

    @Override
    boolean keyInParent() {
        return false;
    }

    @Override
    List<String> parentFields() {
        return link.parent().stream().map(Link.LinkColumn::references).toList();
    }

    @Override
    List<String> childFields() {
        return link.child().stream().map(Link.LinkColumn::references).toList();
    }

    @Override
    boolean removable() {
        return true;
    }

    @Override
    Where tied(RowRef parent) {
        return Where.tied(new LinkTie(link, parentModel(), parent.values(parentFields())));
    }

    @Override
    Map<String, ? extends @Nullable Object> keys(Parent parent) {
        return Map.of();
    }

    @Override
    void tie(Parent parent, List<Tied> children) {
        if (!children.isEmpty()) {
            new InsertLinks(this, link).insert(parent, children);
        }
    }

    @Override
    void tieNew(List<Parent> parents, List<Tied> children) {
        List<InsertLinks.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            pairs.add(new InsertLinks.Pair(parents.get(i).written(), children.get(i)));
        }
        new InsertLinks(this, link).insert(pairs);
    }

    @Override
    void connect(Parent parent, List<NestedOperation.Target> targets, Place place) {
        tie(parent, find(targets, place));
    }

    private List<Tied> find(List<NestedOperation.Target> all, Place place) {
        List<NestedOperation.Target> targets = all.stream().distinct().toList();
        List<UniqueWhere> wheres =
                targets.stream().map(NestedOperation.Target::where).toList();
        List<RowRef> rows = new FindRows(planning(), child(), childFields())
                .find(wheres, place, at -> Refusals.inlineNotFound(relation(), child(), at));
        List<Tied> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            found.add(new Tied(rows.get(i), targets.get(i).link(), false, place.at(i)));
        }
        return found;
    }

    @Override
    void replace(Parent parent, List<NestedOperation.Target> targets, Place place) {
        List<Tied> kept = find(targets, place);
        List<List<@Nullable Object>> keys = new ArrayList<>();
        kept.forEach(each -> keys.add(each.row().values(childFields())));
        planning()
                .add(new StatementDraft(place.toString(), deleting(parent, keys, true, Condition.ALWAYS)).apart(place));
        int before = planning().steps().size();
        tie(parent, kept);
        List<Draft> steps = planning().steps();
        steps.subList(before, steps.size()).forEach(step -> {
            if (step instanceof StatementDraft links) {
                links.apart(place);
            }
        });
    }

    private DeleteLinks deleting(
            Parent parent, @Nullable List<List<@Nullable Object>> children, boolean kept, Condition which) {
        return new DeleteLinks(
                link, parentModel(), parent.written().values(parentFields()), child(), children, kept, which);
    }

    @Override
    Specification claim(Parent parent, UniqueWhere where) {
        return new SelectRows(child(), Where.of(where.condition()));
    }

    @Override
    void makeRoom(Parent parent, @Nullable Condition meant, Place place) {
        // a link table has room for any number
    }

    @Override
    void untie(Parent parent, List<UniqueWhere> targets, Place place) {
        FindRows find = new FindRows(planning(), child(), childFields());
        boolean named = targets.stream().allMatch(find::tells);
        if (!named) {
            planning().add(new StatementDraft(place.toString(), deleting(parent, null, false, Targets.among(targets))));
            return;
        }
        List<List<@Nullable Object>> keys = new ArrayList<>();
        for (UniqueWhere target : targets) {
            List<@Nullable Object> key = new ArrayList<>();
            childFields().forEach(field -> key.add(Targets.value(target, field)));
            keys.add(key);
        }
        planning().add(new StatementDraft(place.toString(), deleting(parent, keys, false, Condition.ALWAYS)));
    }

    @Override
    Where release(Parent parent, Condition which, Place place) {
        return tied(parent.written()).and(which);
    }
}
