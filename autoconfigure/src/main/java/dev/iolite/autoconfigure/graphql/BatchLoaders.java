package dev.iolite.autoconfigure.graphql;

import dev.iolite.client.Iolite;
import dev.iolite.client.RelationReader;
import dev.iolite.model.Instance;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Operand;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.beans.Introspector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * Registers the loaders that make one statement of many reads of one level.
 *
 * <ul>
 *   <li>{@code customerLoader} for each model whose id is one field: rows by their ids, as {@code DataLoader<Integer,
 *       Customer> customerLoader} of a controller's method;
 *   <li>{@code Customer.purchases} for each relation: what belongs to a row, by the row.
 * </ul>
 */
public final class BatchLoaders {

    /**
     * Registers the loaders of all models.
     *
     * @param clients those of all databases
     * @param registry where Spring for GraphQL finds them for each request
     */
    public BatchLoaders(List<Iolite> clients, BatchLoaderRegistry registry) {
        clients.forEach(client -> client.schema().models().forEach(model -> register(client, model, registry)));
    }

    private static void register(Iolite iolite, Model model, BatchLoaderRegistry registry) {
        if (model.id().fields().size() == 1) {
            registry.<Object, Object>forName(Introspector.decapitalize(model.name()) + "Loader")
                    .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> rows(iolite, model, ids)));
        }
        model.relations()
                .forEach(relation -> registry.<Object, Object>forName(name(model, relation))
                        .registerMappedBatchLoader((rows, environment) ->
                                Mono.fromCallable(() -> related(iolite, model, relation, rows))));
    }

    static String name(Model model, RelationField relation) {
        return model.name() + "." + relation.name();
    }

    private static Map<Object, Object> rows(Iolite iolite, Model model, Set<Object> ids) {
        String id = model.id().fields().get(0);
        List<Object> values = ids.stream()
                .<Object>map(value -> value instanceof Enum<?> constant ? constant.name() : value)
                .toList();
        Condition where = new Condition.In(id, new Operand.Values(values), false, false);
        Read.FindMany read =
                new Read.FindMany(model.name(), ReadArguments.where(where), Selection.DEFAULT, LoadStrategy.QUERY);
        Map<Object, Object> rows = new HashMap<>();
        for (Object row : iolite.engine().findMany(read, iolite.readers())) {
            rows.put(Instance.of(row).required(id), row);
        }
        return rows;
    }

    /** Rows without anything at the other end are left out, which a loader answers with null. */
    private static Map<Object, Object> related(Iolite iolite, Model model, RelationField relation, Set<Object> rows) {
        Map<Object, Object> related = new HashMap<>();
        new RelationReader<>(iolite, model.name(), relation.name()).read(rows).forEach((row, value) -> {
            if (value != null) {
                related.put(row, value);
            }
        });
        return related;
    }
}
