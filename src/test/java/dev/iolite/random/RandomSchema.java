package dev.iolite.random;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.ModelDeclaration.KeyDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes schemas: all scalar types, nullable and not, lists, enums, keys and relations of every kind. */
final class RandomSchema {

    /** How the name of the other end of a relation ends. */
    static final String BACK = "Back";

    private static final String ENUM = "Mood";
    private static final List<ScalarType> IDS =
            List.of(ScalarType.INT, ScalarType.LONG, ScalarType.STRING, ScalarType.UUID);

    private final RandomSource random;
    private final Naming naming;
    private final List<Draft> drafts = new ArrayList<>();
    private int relations;

    private RandomSchema(RandomSource random) {
        this.random = random;
        this.naming = random.of(Naming.values());
    }

    static Schema make(RandomSource random) {
        return new RandomSchema(random).make();
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
        List<EnumType.Value> moods = List.of(
                new EnumType.Value("SAD", "SAD"),
                new EnumType.Value("HAPPY", "glad"),
                new EnumType.Value("calm", "b c"));
        EnumDeclaration type = new EnumDeclaration(ENUM, "app." + ENUM, null, null, naming, moods, null);
        return SchemaBuilder.build(
                        new Declarations(drafts.stream().map(this::model).toList(), List.of(type)))
                .orThrow();
    }

    private ModelDeclaration model(Draft draft) {
        return new ModelDeclaration(
                draft.name, "app." + draft.name, null, null, false, naming, draft.fields, draft.keys, List.of(), null);
    }

    private Draft draft(String name) {
        Draft draft = new Draft(name);
        if (random.percent(25)) {
            draft.fields.add(scalar("id1", ScalarType.INT, false, false));
            draft.fields.add(scalar("id2", ScalarType.STRING, false, false));
            draft.id.addAll(List.of("id1", "id2"));
        } else {
            draft.fields.add(scalar("id", random.of(IDS), false, false));
            draft.id.add("id");
        }
        draft.keys.add(new KeyDeclaration(null, draft.id, true, null, null));
        if (random.percent(60)) {
            draft.fields.add(scalar("code", ScalarType.STRING, random.percent(30), false));
            draft.keys.add(new KeyDeclaration(null, List.of("code"), false, null, null));
        }
        List<ScalarType> types = random.some(Arrays.asList(ScalarType.values()), random.between(3, 9));
        for (int i = 0; i < types.size(); i++) {
            fields(draft, types.get(i), i);
        }
        return draft;
    }

    /** Often two of a type, so that fields can be compared with each other. */
    private void fields(Draft draft, ScalarType type, int number) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT).replace("_", "") + number;
        draft.fields.add(scalar(name, type, random.percent(60), false));
        if (random.percent(25)) {
            draft.fields.add(scalar(name + "More", type, random.percent(60), false));
        }
        if (random.percent(20)) {
            draft.fields.add(scalar(name + "List", type, false, true));
        }
    }

    private FieldDeclaration.Scalar scalar(String name, ScalarType type, boolean nullable, boolean list) {
        @Nullable String enumType = type == ScalarType.ENUM ? ENUM : null;
        // Half of the lists start empty, the others stay NULL until they are written
        @Nullable DefaultValue standard = list && random.percent(50) ? new DefaultValue.Literals(List.of()) : null;
        return new FieldDeclaration.Scalar(
                name, null, type, enumType, list, nullable, standard, false, false, false, false, null, null);
    }

    private void foreignKey(Draft owner, Draft target) {
        int number = relations++;
        boolean nullable = owner == target || random.percent(50);
        List<String> columns = new ArrayList<>();
        for (String id : target.id) {
            String column = "r" + number + id;
            columns.add(column);
            owner.fields.add(scalar(column, target.type(id), nullable, false));
        }
        boolean one = random.percent(25);
        if (one) {
            owner.keys.add(new KeyDeclaration(null, columns, false, null, null));
        }
        String relation = "R" + number;
        FieldDeclaration.KeyHolder key =
                new FieldDeclaration.KeyHolder(columns, List.of(), target.id, null, null, null, null);
        owner.fields.add(new FieldDeclaration.Relation(
                "r" + number, target.name, false, nullable, relation, null, key, null, null));
        target.fields.add(new FieldDeclaration.Relation(
                "r" + number + BACK, owner.name, !one, one, relation, null, null, null, null));
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
                "l" + number + BACK, first.name, true, false, relation, null, null, null, null));
    }

    private static final class Draft {
        private final String name;
        private final List<FieldDeclaration> fields = new ArrayList<>();
        private final List<KeyDeclaration> keys = new ArrayList<>();
        private final List<String> id = new ArrayList<>();

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
