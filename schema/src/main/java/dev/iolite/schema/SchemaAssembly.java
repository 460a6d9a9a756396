package dev.iolite.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the finished parts together: names of constraints, the order of fields, the models. */
final class SchemaAssembly {

    private final Drafts drafts;
    private final ConstraintNames names;

    SchemaAssembly(Drafts drafts) {
        this.drafts = drafts;
        this.names = new ConstraintNames(givenNames());
    }

    Schema assemble(List<LinkTable> linkTables) {
        List<Model> models = drafts.models().stream().map(this::model).toList();
        List<LinkTable> tables = linkTables.stream().map(this::linkTable).toList();
        return new Schema(models, drafts.enums(), tables);
    }

    /** Tables too: PostgreSQL keeps indexes and tables under one roof. */
    private Set<String> givenNames() {
        Set<String> given = new HashSet<>();
        for (DraftModel model : drafts.models()) {
            given.add(model.table);
            model.keys.stream()
                    .map(DraftModel.DraftKey::constraint)
                    .filter(Objects::nonNull)
                    .forEach(given::add);
            model.indexes.stream()
                    .map(DraftModel.DraftIndex::name)
                    .filter(Objects::nonNull)
                    .forEach(given::add);
        }
        return given;
    }

    private Model model(DraftModel draft) {
        List<Key> keys = keys(draft);
        List<Index> indexes = new ArrayList<>(
                draft.indexes.stream().map(index -> index(draft, index)).toList());
        List<ForeignKey> foreignKeys = new ArrayList<>();
        for (DraftRelation relation : draft.relations.values()) {
            if (relation.owner && !withoutConstraint(relation)) {
                foreignKeys.add(foreignKey(draft, relation));
            }
        }
        if (draft.naming().derivesRelations()) {
            foreignKeys.forEach(key -> indexForeignKey(draft, key, indexes));
        }
        return new Model(new Model.Definition(
                draft.name(),
                draft.declaration.qualifiedName(),
                draft.table,
                draft.declaration.namespace(),
                draft.declaration.view(),
                fields(draft),
                keys,
                indexes,
                foreignKeys));
    }

    private List<Key> keys(DraftModel draft) {
        DraftModel.DraftKey id =
                draft.id().orElseThrow(() -> new IllegalStateException("Bug: no id in " + draft.name()));
        return Stream.concat(Stream.of(id), draft.keys.stream().filter(key -> !key.equals(id)))
                .map(key -> new Key(key.name(), key.fields(), key.primary(), constraint(draft, key)))
                .toList();
    }

    private String constraint(DraftModel draft, DraftModel.DraftKey key) {
        List<String> columns = key.primary() ? List.of() : draft.columns(key.fields());
        return name(key.constraint(), draft, columns, key.primary() ? "_pkey" : "_key");
    }

    private Index index(DraftModel draft, DraftModel.DraftIndex index) {
        return new Index(
                name(index.name(), draft, draft.columns(index.fields()), "_idx"), index.columns(), index.kind());
    }

    private ForeignKey foreignKey(DraftModel draft, DraftRelation relation) {
        FieldDeclaration.KeyHolder holder = relation.keyHolder();
        boolean optional = relation.nullable
                && relation.keys.stream().allMatch(key -> draft.scalar(key).nullable());
        ForeignKey.Action onDelete = holder == null ? null : holder.onDelete();
        ForeignKey.Action onUpdate = holder == null ? null : holder.onUpdate();
        return new ForeignKey(
                name(holder == null ? null : holder.constraint(), draft, draft.columns(relation.keys), "_fkey"),
                relation.name,
                relation.keys,
                relation.target.name(),
                relation.references,
                onDelete != null ? onDelete : optional ? ForeignKey.Action.SET_NULL : ForeignKey.Action.RESTRICT,
                onUpdate != null ? onUpdate : ForeignKey.Action.CASCADE);
    }

    /** Databases have no keys on views and none that point to them. */
    private static boolean withoutConstraint(DraftRelation relation) {
        FieldDeclaration.KeyHolder holder = relation.keyHolder();
        boolean given = holder != null && "".equals(holder.constraint());
        return given || relation.model.declaration.view() || relation.target.declaration.view();
    }

    /** Deleting a parent looks for its children by their key. */
    private void indexForeignKey(DraftModel draft, ForeignKey key, List<Index> indexes) {
        boolean covered = Stream.concat(
                        draft.keys.stream().map(DraftModel.DraftKey::fields),
                        indexes.stream()
                                .map(index -> index.columns().stream()
                                        .map(Index.Column::field)
                                        .toList()))
                .anyMatch(fields -> fields.size() >= key.fields().size()
                        && new HashSet<>(fields.subList(0, key.fields().size())).equals(new HashSet<>(key.fields())));
        if (!covered) {
            List<Index.Column> columns = key.fields().stream()
                    .map(field -> new Index.Column(field, false))
                    .toList();
            indexes.add(new Index(name(null, draft, draft.columns(key.fields()), "_idx"), columns, ""));
        }
    }

    private String name(@Nullable String given, DraftModel draft, List<String> columns, String suffix) {
        return names.name(given, draft.naming(), draft.table, columns, suffix);
    }

    /** Visible fields as declared, then hidden columns, then hidden relations. */
    private static List<Field> fields(DraftModel draft) {
        Set<String> order = new LinkedHashSet<>();
        draft.declaration.fields().forEach(field -> order.add(field.name()));
        order.addAll(draft.scalars.keySet());
        order.addAll(draft.relations.keySet());
        List<Field> fields = new ArrayList<>();
        int scalars = 0;
        int relations = 0;
        for (boolean hidden : new boolean[] {false, true}) {
            for (String name : order) {
                ScalarField scalar = draft.scalars.get(name);
                DraftRelation relation = draft.relations.get(name);
                if (scalar != null && scalar.hidden() == hidden) {
                    fields.add(scalar.at(scalars++));
                } else if (relation != null && relation.hidden() == hidden) {
                    fields.add(relationField(relation, relations++));
                }
            }
        }
        return fields;
    }

    private static RelationField relationField(DraftRelation relation, int index) {
        return new RelationField(
                relation.name,
                index,
                relation.target.name(),
                relation.many,
                relation.nullable,
                Objects.requireNonNull(relation.relation),
                relation.other().name,
                Objects.requireNonNull(relation.link),
                relation.hidden());
    }

    private LinkTable linkTable(LinkTable table) {
        DraftModel first = Objects.requireNonNull(drafts.model(table.first().model()));
        Naming naming = first.naming();
        List<String> firstColumns = columns(table.first());
        List<String> secondColumns = columns(table.second());
        List<String> all =
                Stream.concat(firstColumns.stream(), secondColumns.stream()).toList();
        String primary = naming.linkConstraint(table.name(), all, true);
        return new LinkTable(
                table.name(),
                table.namespace(),
                side(naming, table, table.first()),
                side(naming, table, table.second()),
                names.name(null, naming, primary, List.of(), "_pkey"),
                names.name(
                        null,
                        naming,
                        naming.linkConstraint(table.name(), secondColumns, false),
                        List.of(),
                        naming.linkIndexSuffix()));
    }

    private LinkTable.Side side(Naming naming, LinkTable table, LinkTable.Side side) {
        String stem = naming.linkConstraint(table.name(), columns(side), false);
        return new LinkTable.Side(side.model(), side.columns(), names.name(null, naming, stem, List.of(), "_fkey"));
    }

    private static List<String> columns(LinkTable.Side side) {
        return side.columns().stream().map(Link.LinkColumn::column).toList();
    }
}
