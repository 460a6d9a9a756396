package dev.iolite.autoconfigure.graphql;

import dev.iolite.client.Iolite;
import dev.iolite.model.Instance;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.WiringFactory;
import java.util.List;
import java.util.Objects;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Answers the fields of a GraphQL type that are relations of the model of that name: from the row where the query loaded
 * them, else through the loader of the relation, one statement for all rows of a level.
 *
 * <p>Only where nothing else answers: a controller's {@code @SchemaMapping} or {@code @BatchMapping} comes first, and a
 * field with arguments needs one.
 */
public final class RelationFetchers implements RuntimeWiringConfigurer {

    private final List<Iolite> clients;

    /**
     * Fetchers for all models.
     *
     * @param clients those of all databases
     */
    public RelationFetchers(List<Iolite> clients) {
        this.clients = List.copyOf(clients);
    }

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        // all that is to do needs the list of factories
    }

    @Override
    public void configure(RuntimeWiring.Builder builder, List<WiringFactory> factories) {
        factories.add(new WiringFactory() {
            @Override
            public @Nullable DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
                return fetcher(environment);
            }
        });
    }

    private @Nullable DataFetcher<?> fetcher(FieldWiringEnvironment environment) {
        String type = environment.getParentType().getName();
        String field = environment.getFieldDefinition().getName();
        boolean arguments =
                !environment.getFieldDefinition().getInputValueDefinitions().isEmpty();
        return arguments
                ? null
                : clients.stream()
                        .flatMap(client -> client.schema().models().stream())
                        .filter(model -> model.name().equals(type))
                        .flatMap(model -> model.relations().stream()
                                .filter(relation -> relation.name().equals(field))
                                .map(relation -> new Fetcher(model, relation)))
                        .findFirst()
                        .orElse(null);
    }

    private record Fetcher(Model model, RelationField relation) implements DataFetcher<Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            Object source = environment.getSource();
            boolean row = source instanceof Instance instance
                    && instance.type().model().equals(model.name());
            if (!row || Instance.of(source).isLoaded(relation.name())) {
                return PropertyDataFetcher.fetching(relation.name()).get(environment);
            }
            DataLoader<Object, Object> loader = environment.getDataLoader(BatchLoaders.name(model, relation));
            return Objects.requireNonNull(loader, "registered at the start").load(Objects.requireNonNull(source));
        }
    }
}
