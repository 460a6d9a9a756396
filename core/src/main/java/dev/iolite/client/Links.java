package dev.iolite.client;

import dev.iolite.dsl.LinkedToMany;
import dev.iolite.model.Instance;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Mutation;
import dev.iolite.query.Operand;
import dev.iolite.query.Page;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of one parent's many-to-many relation with their link rows: each row read knows its link. */
final class Links<T> extends RelatedSource<T> {

    private final String relation;

    Links(Iolite iolite, LinkedToMany<?, T, ?> relation, UniqueWhere parent) {
        super(iolite, relation, parent);
        this.relation = relation.name();
    }

    @Override
    public List<T> rows(ReadArguments arguments, Selection selection, @Nullable LoadStrategy strategy) {
        List<T> rows = super.rows(arguments, selection, strategy);
        List<String> references = references(table().child());
        List<Instance> instances = rows.stream()
                .map(Instance::of)
                .filter(row -> references.stream().allMatch(row::isLoaded))
                .toList();
        if (!instances.isEmpty()) {
            attachLinks(instances, references);
        }
        return rows;
    }

    /** Read through the parent, so that it knows its link. */
    @Override
    @Nullable
    T tiedRow(UniqueWhere where) {
        return row(where, Selection.DEFAULT, null);
    }

    /** Changes the link rows that lead from the parent to rows like this. */
    long update(Condition target, Data data) {
        return iolite().engine().writeMany(updating(target, data));
    }

    Mutation updating(Condition target, Data data) {
        Condition where = Condition.and(
                ofThisParent(), new Condition.ToOne(side(table().child()).name(), target, false));
        return new Mutation.UpdateMany(link().name(), where, data, null, null);
    }

    private void attachLinks(List<Instance> rows, List<String> references) {
        List<String> keys = keys(table().child());
        Map<List<Object>, Instance> links = new HashMap<>();
        for (Object row : readLinks(rows, references, keys)) {
            Instance link = Instance.of(row);
            links.put(keys.stream().map(link::required).toList(), link);
        }
        for (Instance row : rows) {
            Instance link = links.get(references.stream().map(row::required).toList());
            if (link != null) {
                row.attachLink(relation, link);
            }
        }
    }

    private List<Object> readLinks(List<Instance> rows, List<String> references, List<String> keys) {
        ReadArguments arguments = new ReadArguments(
                Condition.and(ofThisParent(), leadingTo(rows, references, keys)), List.of(), null, Page.ALL, List.of());
        return iolite().engine()
                .findMany(
                        new Read.FindMany(link().name(), arguments, Selection.DEFAULT, LoadStrategy.QUERY),
                        iolite().readers());
    }

    private Condition ofThisParent() {
        List<Link.LinkColumn> columns = table().parent();
        return isKey(parent(), references(columns))
                ? keyed(keys(columns), references(columns))
                : new Condition.ToOne(side(columns).name(), parent().condition(), false);
    }

    private static Condition leadingTo(List<Instance> rows, List<String> references, List<String> keys) {
        if (keys.size() == 1) {
            List<Object> values =
                    rows.stream().map(row -> row.required(references.get(0))).toList();
            return new Condition.In(keys.get(0), new Operand.Values(values), false, false);
        }
        return new Condition.Or(
                rows.stream().map(row -> leadingTo(row, references, keys)).toList());
    }

    private static Condition leadingTo(Instance row, List<String> references, List<String> keys) {
        List<Condition> members = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Operand value = new Operand.Value(row.required(references.get(i)));
            members.add(new Condition.Compare(keys.get(i), Comparison.EQ, value, false));
        }
        return Condition.and(members);
    }

    private Link.ThroughTable table() {
        return (Link.ThroughTable) field().link();
    }

    private Model link() {
        return iolite().schema().model(Objects.requireNonNull(table().model(), "a link model"));
    }

    private static List<String> references(List<Link.LinkColumn> side) {
        return side.stream().map(Link.LinkColumn::references).toList();
    }

    /** The link model's fields that lie in these columns. */
    private List<String> keys(List<Link.LinkColumn> side) {
        return side.stream()
                .map(column -> link().scalars().stream()
                        .filter(field -> field.column().equals(column.column()))
                        .map(ScalarField::name)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The link model's to-one relation whose keys lie in these columns. */
    private RelationField side(List<Link.LinkColumn> side) {
        List<String> keys = keys(side);
        return link().relations().stream()
                .filter(candidate -> candidate.link() instanceof Link.OwnedByParent owned
                        && owned.keys().equals(keys))
                .findFirst()
                .orElseThrow();
    }
}
