package dev.iolite.plan.write;

import dev.iolite.model.JsonText;
import dev.iolite.plan.Input;
import dev.iolite.plan.Rewording;
import dev.iolite.query.Data;
import dev.iolite.query.NestedWrite;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.Field;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A new row while its values are gathered: what is given, what the row around it sets, what defaults fill in. */
final class RowDraft implements KeyHolder {

    private final Planning planning;
    private final Model model;
    private final RowData row;
    private final @Nullable Object[] values;
    private long filled;
    private List<Rewording> rewordings = List.of();
    private List<NestedWrite> after = List.of();
    private final Pointing pointing;

    RowDraft(Planning planning, Model model, RowData row) {
        this(planning, model, row, false);
    }

    /** One of several rows; {@code keyed} tells whether some are given keys of other rows as they stand. */
    RowDraft(Planning planning, Model model, RowData row, boolean keyed) {
        this.planning = planning;
        this.model = model;
        this.row = row;
        this.values = RowRef.nothingKnown(model);
        this.pointing = Pointing.ofNew(model, row.data(), keyed);
    }

    /** Gathers all values; the rows this one points to are found or made first. */
    RowDraft gather() {
        if (!row.tied().isEmpty()) {
            row.tied().forEach((field, value) -> values[model.scalar(field).index()] = value);
        }
        ScalarField tenant = planning.filtering().tenant(model);
        if (tenant != null) {
            values[tenant.index()] = planning.filtering().tenantValue(model);
        }
        List<Data.Assignment> assignments = row.data().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            assign(assignments.get(i));
        }
        if (!row.data().nested().isEmpty()) {
            split();
        }
        for (ScalarField field : model.scalars()) {
            if (values[field.index()] == RowRef.UNKNOWN) {
                fillIn(field);
                filled |= field.index() < Long.SIZE ? 1L << field.index() : 0;
            }
        }
        return this;
    }

    /** Runs the operations that give this row its keys, and keeps the others for later. */
    private void split() {
        NestedWrites nested = new NestedWrites(planning, model, row.place());
        after = new ArrayList<>();
        for (NestedWrite write : row.data().nested()) {
            if (nested.runsBefore(write)) {
                nested.run(Parent.pending(this, true), write);
            } else {
                after.add(write);
            }
        }
    }

    private void assign(Data.Assignment assignment) {
        Field field = model.field(assignment.field()).orElse(null);
        if (!(field instanceof ScalarField scalar)) {
            throw Refusals.unknownField(model, assignment.field(), row.place());
        }
        if (isTenant(scalar)) {
            throw Refusals.tenantGiven(model, scalar, row.place());
        }
        if (row.tied().containsKey(scalar.name())) {
            throw Refusals.keyOfParent(model, scalar.name(), row.place());
        }
        if (values[scalar.index()] != RowRef.UNKNOWN) {
            throw Refusals.twice(model, scalar.name(), row.place());
        }
        values[scalar.index()] = Values.created(model, scalar, assignment.change(), row.place());
    }

    @Override
    public void point(RelationField relation, List<String> fields, List<? extends @Nullable Object> keys) {
        for (int i = 0; i < fields.size(); i++) {
            ScalarField field = model.scalar(fields.get(i));
            if (isTenant(field)) {
                // the row that is pointed to was looked up among the tenant's own
                continue;
            }
            if (values[field.index()] != RowRef.UNKNOWN && !shared(relation, field)) {
                throw Refusals.both(model, relation.name(), field.name(), row.place());
            }
            values[field.index()] = keys.get(i);
        }
        pointing.found(relation);
    }

    @Override
    public @Nullable Where itself() {
        return null;
    }

    @Override
    public boolean pointsElsewhere(RelationField relation) {
        return pointing.elsewhere(relation);
    }

    private boolean isTenant(ScalarField field) {
        return field.tenant() && planning.filtering().tenant(model) != null;
    }

    /** Whether the row has a value of the key by which it was looked for; the tenant is always the current one. */
    boolean has(ScalarField field, @Nullable Object value) {
        return isTenant(field) || FindOrMake.same(values[field.index()], value);
    }

    /** Whether another relation's key has the field too, so that it may be set twice. */
    private boolean shared(RelationField relation, ScalarField field) {
        return row.data().assignments().stream().noneMatch(each -> each.field().equals(field.name()))
                && model.definition().foreignKeys().stream()
                        .anyMatch(key -> !key.relation().equals(relation.name())
                                && key.fields().contains(field.name()));
    }

    @Override
    public void reword(Rewording rewording) {
        if (rewordings.isEmpty()) {
            rewordings = new ArrayList<>();
        }
        rewordings.add(rewording);
    }

    private void fillIn(ScalarField field) {
        DefaultValue standard = field.defaultValue();
        if (standard != null) {
            values[field.index()] = standard.accept(new Filling(field));
        } else if (field.updatedAt()) {
            values[field.index()] = planning.now(field);
        } else if (field.version()) {
            values[field.index()] = zero(field.type());
        } else if (!field.columnNullable()) {
            throw Refusals.missing(model, field, relationOf(field), row.place());
        }
    }

    private static Object zero(ScalarType type) {
        return switch (type) {
            case SHORT -> (short) 0;
            case INT -> 0;
            default -> 0L;
        };
    }

    private @Nullable RelationField relationOf(ScalarField field) {
        return model.definition().foreignKeys().stream()
                .filter(key -> key.fields().contains(field.name()))
                .map(ForeignKey::relation)
                .map(model::relation)
                .findFirst()
                .orElse(null);
    }

    /** What a default gives. */
    private final class Filling implements DefaultValue.Visitor<Object> {

        private final ScalarField field;

        Filling(ScalarField field) {
            this.field = field;
        }

        @Override
        public Object literal(DefaultValue.Literal value) {
            return sent(value.value());
        }

        @Override
        public Object literals(DefaultValue.Literals value) {
            return value.values().stream().map(this::sent).toList();
        }

        /** A schema holds documents as text, which is not the same as a document that is a text. */
        private Object sent(Object literal) {
            return field.type() == ScalarType.JSON ? new JsonText((String) literal) : literal;
        }

        @Override
        public Object generated(DefaultValue.Generated value) {
            return planning.generate(field, value);
        }

        @Override
        public Object autoIncrement(DefaultValue.AutoIncrement value) {
            return RowRef.UNKNOWN;
        }

        @Override
        public Object sql(DefaultValue.Sql value) {
            return RowRef.UNKNOWN;
        }
    }

    Model model() {
        return model;
    }

    Place place() {
        return row.place();
    }

    /** Whether nobody gave a field and its default was taken; of so many fields nobody keeps count. */
    boolean filled(ScalarField field) {
        return field.index() < Long.SIZE && (filled & 1L << field.index()) != 0;
    }

    /** What the call gives. */
    Data data() {
        return row.data();
    }

    /** For each scalar field its value, an input, or {@link RowRef#UNKNOWN}. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** Whether another row of the same content would clash in a key besides this one. */
    boolean givesOtherKeys(List<String> fields) {
        return model.keys().stream()
                .filter(key -> !Set.copyOf(key.fields()).equals(Set.copyOf(fields)))
                .anyMatch(key -> model.scalars(key.fields()).stream().allMatch(this::repeats));
    }

    /** Whether the same call made twice would give a field the same value. */
    private boolean repeats(ScalarField field) {
        Object value = values[field.index()];
        return value != null && value != RowRef.UNKNOWN && !(value instanceof Input.Generated);
    }

    List<Rewording> rewordings() {
        return pointing.rewordings(rewordings);
    }

    /** The operations on rows that point to this one. */
    List<NestedWrite> after() {
        return after;
    }
}
