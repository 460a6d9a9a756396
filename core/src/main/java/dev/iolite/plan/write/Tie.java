package dev.iolite.plan.write;

import dev.iolite.plan.Rewording;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relation while rows are written: what all kinds of link have in common, so that each nested operation is written
 * once. The parent is the row that has the relation field, the children are at its other end.
 */
abstract sealed class Tie permits TieByParent, TieByChild, TieByTable {

    private final Planning planning;
    private final Model parentModel;
    private final RelationField relation;
    private final Model child;

    Tie(Planning planning, Model parentModel, RelationField relation) {
        this.planning = planning;
        this.parentModel = parentModel;
        this.relation = relation;
        this.child = planning.target(relation);
    }

    /**
     * A child to tie.
     *
     * @param row the child
     * @param link the scalars of the row of the link model; null when none are given
     * @param fresh whether it is new, so that nothing is tied to it yet
     * @param place where the call names it
     */
    record Tied(RowRef row, @Nullable Data link, boolean fresh, Place place) {}

    /**
     * The tie of a relation.
     *
     * @param name the relation's name in the call
     */
    static Tie of(Planning planning, Model model, String name, Place place) {
        if (!(model.field(name).orElse(null) instanceof RelationField relation)) {
            throw Refusals.unknownField(model, name, place);
        }
        return relation.link().accept(new Link.Visitor<Tie>() {
            @Override
            public Tie ownedByParent(Link.OwnedByParent link) {
                return new TieByParent(planning, model, relation, link);
            }

            @Override
            public Tie ownedByChild(Link.OwnedByChild link) {
                return new TieByChild(planning, model, relation, link);
            }

            @Override
            public Tie throughTable(Link.ThroughTable link) {
                return new TieByTable(planning, model, relation, link);
            }
        });
    }

    Planning planning() {
        return planning;
    }

    Model parentModel() {
        return parentModel;
    }

    RelationField relation() {
        return relation;
    }

    Model child() {
        return child;
    }

    /** Whether the parent's row holds the key, so that children must be there before it. */
    abstract boolean keyInParent();

    /** The fields of the parent that the tie is made of. */
    abstract List<String> parentFields();

    /** The fields of a child that must be known to tie it once it is there. */
    abstract List<String> childFields();

    /** Whether rows can be untied, or need each other. */
    abstract boolean removable();

    /** Which children are tied to a parent. */
    abstract Where tied(RowRef parent);

    /** The key fields of a new child that tie it to a parent. */
    abstract Map<String, ? extends @Nullable Object> keys(Parent parent);

    /** Ties children that are there to a parent, unless {@link #keys} or {@link #claim} did. */
    abstract void tie(Parent parent, List<Tied> children);

    /** Ties new children, each to its own parent; in one statement where a table of links ties them. */
    void tieNew(List<Parent> parents, List<Tied> children) {
        for (int i = 0; i < children.size(); i++) {
            tie(parents.get(i), List.of(children.get(i)));
        }
    }

    /** What it means that a row points to a parent that has room for one row only. */
    List<Rewording> oneOnly(Place place) {
        return List.of();
    }

    /** Gives the statements of new children their words. */
    void rewordNew(CreateRows.Made made, Place place) {
        made.statements().forEach(statement -> statement.rewording(oneOnly(place)));
    }

    /** Ties existing rows. */
    abstract void connect(Parent parent, List<NestedOperation.Target> targets, Place place);

    /** Ties existing rows and unties all others. */
    abstract void replace(Parent parent, List<NestedOperation.Target> targets, Place place);

    /** A statement that finds a row to connect, and ties it at once where the child holds the key. */
    abstract Specification claim(Parent parent, UniqueWhere where);

    /** Where there is room for one row only: lets go of the one that is there, but for those meant. */
    abstract void makeRoom(Parent parent, @Nullable Condition meant, Place place);

    /** Unties the children that are meant; those not tied are left alone. */
    abstract void untie(Parent parent, List<UniqueWhere> targets, Place place);

    /** Which child to delete, after the parent has let go of it where it holds the key. */
    abstract Where release(Parent parent, Condition which, Place place);

    /** The model that holds the key, for messages. */
    Model owner() {
        return keyInParent() ? parentModel : child;
    }

    void requireRemovable(Place place) {
        if (!removable()) {
            throw Refusals.requiredRelation(owner(), relation, keyInParent() ? child : parentModel, place);
        }
    }

    void requireNoLinkData(@Nullable Data link, Place place) {
        if (link != null && !link.equals(Data.EMPTY)) {
            throw Refusals.wrongOperation(
                    parentModel, relation.name(), place, "The relation has no link model whose fields could be given.");
        }
    }

    static boolean nullable(Model model, List<String> keys) {
        return model.scalars(keys).stream().allMatch(ScalarField::nullable);
    }
}
