package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation field while the builder works on it. */
final class DraftRelation {

    /** How far its foreign key is known. */
    enum State {
        NEW,
        BUSY,
        DONE,
        BROKEN
    }

    final DraftModel model;
    final DraftModel target;
    final String name;
    final boolean many;
    final boolean nullable;
    /** What the developer wrote; null for a hidden reverse relation. */
    final FieldDeclaration.@Nullable Relation declaration;

    @Nullable
    DraftRelation opposite;
    /** Whether this side's model holds the key. */
    boolean owner;

    State state = State.NEW;
    List<String> keys = List.of();
    List<String> references = List.of();

    @Nullable
    String relation;

    @Nullable
    Link link;

    DraftRelation(DraftModel model, DraftModel target, FieldDeclaration.Relation declaration) {
        this.model = model;
        this.target = target;
        this.declaration = declaration;
        this.name = declaration.name();
        this.many = declaration.many();
        this.nullable = declaration.nullable() && !declaration.many();
    }

    /** The reverse of a relation that the target does not declare. */
    DraftRelation(DraftRelation of, String name, boolean many) {
        this.model = of.target;
        this.target = of.model;
        this.declaration = null;
        this.name = name;
        this.many = many;
        this.nullable = !many;
        this.opposite = of;
    }

    boolean hidden() {
        return declaration == null;
    }

    boolean self() {
        return model == target;
    }

    boolean broken() {
        return state == State.BROKEN;
    }

    void breakBoth() {
        state = State.BROKEN;
        if (opposite != null) {
            opposite.state = State.BROKEN;
        }
    }

    @Nullable
    Object position() {
        if (declaration != null) {
            return declaration.position();
        }
        return opposite == null ? null : opposite.position();
    }

    FieldDeclaration.@Nullable KeyHolder keyHolder() {
        return declaration == null ? null : declaration.key();
    }

    FieldDeclaration.@Nullable ManyToMany manyToMany() {
        return declaration == null ? null : declaration.manyToMany();
    }

    @Nullable
    String givenRelation() {
        return declaration == null ? null : declaration.relation();
    }

    @Nullable
    String relatedName() {
        FieldDeclaration.KeyHolder holder = keyHolder();
        FieldDeclaration.ManyToMany links = manyToMany();
        if (holder != null && holder.relatedName() != null) {
            return holder.relatedName();
        }
        return links == null ? null : links.relatedName();
    }

    DraftRelation other() {
        if (opposite == null) {
            throw new IllegalStateException("Bug: no opposite of " + this);
        }
        return opposite;
    }

    @Override
    public String toString() {
        return model.name() + "." + name;
    }
}
