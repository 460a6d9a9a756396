package dev.iolite.random;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ForeignKey.Action;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.ModelDeclaration.KeyDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes schemas for histories of writes: few values, and keys, relations and referential actions of every kind. */
final class HistorySchema {

    /** The field that tells every row ever made from all others; no write changes it. */
    static final String MARK = "mark";

    private final RandomSource random;
    private final List<Draft> drafts = new ArrayList<>();
    private int relations;

    private HistorySchema(RandomSource random) {
        this.random = random;
    }

    static Schema make(RandomSource random) {
        return new HistorySchema(random).make();
    }

    private Schema make() {
        int models = random.between(2, 4);
        for (int i = 0; i < models; i++) {
            drafts.add(draft("M" + i));
        }
        for (int i = 0; i < models; i++) {
            int keys = random.between(i == 0 ? 0 : 1, 2);
            for (int j = 0; j < keys; j++) {
                foreignKey(drafts.get(i), drafts.get(random.below(i + 1)));
            }
        }
        int links = random.between(1, 2);
        for (int i = 0; i < links; i++) {
            linkTable(random.of(drafts), random.of(drafts));
        }
        return SchemaBuilder.build(
                        new Declarations(drafts.stream().map(this::model).toList(), List.of()))
                .orThrow();
    }

    private ModelDeclaration model(Draft draft) {
        return new ModelDeclaration(
                draft.name,
                "app." + draft.name,
                null,
                null,
                false,
                Naming.values()[0],
                draft.fields,
                draft.keys,
                List.of(),
                null);
    }

    private Draft draft(String name) {
        Draft draft = new Draft(name);
        id(draft);
        draft.keys.add(new KeyDeclaration(null, draft.id, true, null, null));
        draft.fields.add(scalar(MARK, ScalarType.INT, false, false, null));
        if (random.percent(60)) {
            draft.codeNullable = random.percent(40);
            draft.code = true;
            draft.fields.add(scalar("code", ScalarType.STRING, draft.codeNullable, false, null));
            draft.keys.add(new KeyDeclaration(null, List.of("code"), false, null, null));
        }
        if (random.percent(25)) {
            draft.fields.add(scalar("u1", ScalarType.INT, random.percent(50), false, null));
            draft.fields.add(scalar("u2", ScalarType.STRING, random.percent(50), false, null));
            draft.keys.add(new KeyDeclaration(null, List.of("u1", "u2"), false, null, null));
        }
        draft.fields.add(scalar("n", ScalarType.INT, random.percent(60), false, null));
        draft.fields.add(scalar("label", ScalarType.STRING, true, false, or(new DefaultValue.Literal("new"))));
        if (random.percent(60)) {
            draft.fields.add(scalar("flag", ScalarType.BOOLEAN, false, false, new DefaultValue.Literal(true)));
        }
        if (random.percent(40)) {
            draft.fields.add(scalar("tags", ScalarType.STRING, false, true, or(new DefaultValue.Literals(List.of()))));
        }
        return draft;
    }

    private @Nullable DefaultValue or(DefaultValue value) {
        return random.percent(50) ? value : null;
    }

    private void id(Draft draft) {
        int kind = random.below(100);
        if (kind < 20) {
            draft.fields.add(scalar("id1", ScalarType.INT, false, false, null));
            draft.fields.add(scalar("id2", ScalarType.STRING, false, false, null));
            draft.id.addAll(List.of("id1", "id2"));
            return;
        }
        draft.id.add("id");
        if (kind < 55) {
            draft.fields.add(scalar("id", ScalarType.INT, false, false, new DefaultValue.AutoIncrement()));
        } else if (kind < 65) {
            draft.fields.add(scalar(
                    "id",
                    ScalarType.UUID,
                    false,
                    false,
                    new DefaultValue.Generated(DefaultValue.Generated.Kind.UUID, 0)));
        } else {
            draft.fields.add(
                    scalar("id", random.of(ScalarType.INT, ScalarType.INT, ScalarType.STRING), false, false, null));
        }
    }

    private static FieldDeclaration.Scalar scalar(
            String name, ScalarType type, boolean nullable, boolean list, @Nullable DefaultValue value) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, list, nullable, value, false, false, false, false, null, null);
    }

    private void foreignKey(Draft owner, Draft target) {
        int number = relations++;
        boolean nullable = owner == target || random.percent(50);
        List<String> references =
                target.code && !target.codeNullable && random.percent(20) ? List.of("code") : target.id;
        List<String> columns = new ArrayList<>();
        for (String reference : references) {
            String column = "r" + number + reference;
            columns.add(column);
            owner.fields.add(scalar(column, target.type(reference), nullable, false, null));
        }
        boolean one = random.percent(30);
        if (one) {
            owner.keys.add(new KeyDeclaration(null, columns, false, null, null));
        }
        String relation = "R" + number;
        FieldDeclaration.KeyHolder key = new FieldDeclaration.KeyHolder(
                columns, List.of(), references, action(nullable), action(nullable), null, null);
        owner.fields.add(new FieldDeclaration.Relation(
                "r" + number, target.name, false, nullable, relation, null, key, null, null));
        target.fields.add(new FieldDeclaration.Relation(
                "r" + number + RandomSchema.BACK, owner.name, !one, one, relation, null, null, null, null));
    }

    private @Nullable Action action(boolean nullable) {
        int kind = random.below(10);
        if (kind < 5) {
            return null;
        }
        if (kind < 7) {
            return Action.CASCADE;
        }
        return kind == 7 ? Action.RESTRICT : kind == 8 && nullable ? Action.SET_NULL : Action.NO_ACTION;
    }

    private void linkTable(Draft first, Draft second) {
        if (first.id.size() > 1 || second.id.size() > 1) {
            return;
        }
        int number = relations++;
        String relation = "L" + number;
        first.fields.add(new FieldDeclaration.Relation(
                "l" + number, second.name, true, false, relation, null, null, null, null));
        second.fields.add(new FieldDeclaration.Relation(
                "l" + number + RandomSchema.BACK, first.name, true, false, relation, null, null, null, null));
    }

    private static final class Draft {
        private final String name;
        private final List<FieldDeclaration> fields = new ArrayList<>();
        private final List<KeyDeclaration> keys = new ArrayList<>();
        private final List<String> id = new ArrayList<>();
        private boolean code;
        private boolean codeNullable;

        Draft(String name) {
            this.name = name;
        }

        ScalarType type(String field) {
            return fields.stream()
                    .filter(candidate -> candidate.name().equals(field))
                    .map(candidate -> ((FieldDeclaration.Scalar) candidate).type())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
