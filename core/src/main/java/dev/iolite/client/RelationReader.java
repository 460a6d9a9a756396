package dev.iolite.client;

import dev.iolite.model.Instance;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
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
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one relation of many rows that were read without it. Core of typed batch reads and of loaders in GraphQL.
 *
 * @param <M> the rows' model
 */
public final class RelationReader<M> {

    private final Iolite iolite;
    private final Model model;
    private final RelationField relation;

    /**
     * A reader of one relation.
     *
     * @param iolite the client; generated code for both models must be there
     * @param model the rows' model
     * @param relation the relation's name
     */
    public RelationReader(Iolite iolite, String model, String relation) {
        this.iolite = iolite;
        this.model = iolite.schema().model(model);
        this.relation = this.model.relation(relation);
    }

    /**
     * The related rows of each row, all of them. One statement where a single key that both models show ties them, else
     * two.
     *
     * @param rows instances whose id is loaded
     * @return for each row a list, an instance or, where nothing is at the other end of a to-one, null
     */
    public Map<M, @Nullable Object> read(Collection<M> rows) {
        Map<M, @Nullable Object> related = new LinkedHashMap<>();
        rows.forEach(row -> related.put(row, relation.many() ? List.of() : null));
        Tie tie = tie();
        if (tie != null && rows.stream().allMatch(row -> Instance.of(row).isLoaded(tie.near()))) {
            readTied(rows, tie, related);
        } else {
            parents(rows, ReadArguments.ALL, Selection.DEFAULT)
                    .forEach(row -> related.put(row, Instance.of(row).get(relation.name())));
        }
        return related;
    }

    /**
     * Two fields that are equal in rows that belong together.
     *
     * @param near the field of the rows' model
     * @param far the field of the model at the other end
     */
    private record Tie(String near, String far) {}

    private @Nullable Tie tie() {
        Tie tie = relation.link()
                .accept(new Link.Visitor<Optional<Tie>>() {
                    @Override
                    public Optional<Tie> ownedByParent(Link.OwnedByParent link) {
                        return single(link.keys(), link.references());
                    }

                    @Override
                    public Optional<Tie> ownedByChild(Link.OwnedByChild link) {
                        return single(link.references(), link.keys());
                    }

                    @Override
                    public Optional<Tie> throughTable(Link.ThroughTable link) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
        Model target = iolite.schema().target(relation);
        return tie != null && plain(model.scalar(tie.near())) && plain(target.scalar(tie.far())) ? tie : null;
    }

    private static Optional<Tie> single(List<String> near, List<String> far) {
        return near.size() == 1 ? Optional.of(new Tie(near.get(0), far.get(0))) : Optional.empty();
    }

    /** Whether a field is read unless told otherwise, and equal values are equal objects. */
    private static boolean plain(ScalarField field) {
        boolean comparable =
                field.type().isInteger() || field.type() == ScalarType.STRING || field.type() == ScalarType.UUID;
        return comparable && !field.hidden() && !field.omitted();
    }

    private void readTied(Collection<M> rows, Tie tie, Map<M, @Nullable Object> related) {
        Map<Object, List<Object>> byKey = new HashMap<>();
        Set<Object> keys = new LinkedHashSet<>();
        for (M row : rows) {
            Object key = Instance.of(row).get(tie.near());
            if (key != null) {
                keys.add(key);
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        for (Object other : find(iolite.schema().target(relation), in(tie.far(), keys), Selection.DEFAULT)) {
            Object key = Instance.of(other).required(tie.far());
            byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(other);
        }
        related.replaceAll((row, nothing) -> {
            Object key = Instance.of(row).get(tie.near());
            List<Object> found = key == null ? List.of() : byKey.getOrDefault(key, List.of());
            return relation.many() ? found : found.isEmpty() ? null : found.get(0);
        });
    }

    /** The rows once more, of each the id and the relation. */
    List<M> parents(Collection<M> rows, ReadArguments arguments, Selection selection) {
        Selection.Include include = new Selection.Include(relation.name(), arguments, selection);
        List<String> id = model.id().fields();
        Selection all = new Selection(id, List.of(), List.of(), List.of(include), List.of());
        if (rows.isEmpty()) {
            iolite.engine().check(new Read.FindMany(model.name(), ReadArguments.ALL, all, LoadStrategy.QUERY));
            return List.of();
        }
        Condition where = id.size() == 1
                ? in(
                        id.get(0),
                        rows.stream()
                                .map(row -> Instance.of(row).required(id.get(0)))
                                .collect(Collectors.toCollection(LinkedHashSet::new)))
                : new Condition.Or(rows.stream().map(row -> key(id, row)).toList());
        return find(model, where, all);
    }

    private static Condition key(List<String> id, Object row) {
        List<Operand> values = id.stream()
                .<Operand>map(
                        field -> new Operand.Value(queried(Instance.of(row).required(field))))
                .toList();
        return new UniqueWhere(id, values, Condition.ALWAYS).condition();
    }

    private static Condition in(String field, Set<Object> values) {
        List<Object> all = values.stream().map(RelationReader::queried).toList();
        return new Condition.In(field, new Operand.Values(all), false, false);
    }

    /** Enums travel as their names. */
    private static Object queried(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private <R> List<R> find(Model of, Condition where, Selection selection) {
        ReadArguments arguments = new ReadArguments(where, List.of(), null, Page.ALL, List.of());
        Read.FindMany read = new Read.FindMany(of.name(), arguments, selection, LoadStrategy.QUERY);
        iolite.readLimits().check(iolite.engine(), read, arguments, selection);
        return iolite.engine().findMany(read, iolite.readers());
    }
}
