package dev.iolite.autoconfigure;

import dev.iolite.client.InputValidator;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.client.TenantResolver;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.schema.Schema;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The application's rules about rows: which are there, whose they are, and what they may hold.
 *
 * @param models of which database each model is
 * @param own the models of the application's own database
 */
record RowRules(
        DatabaseModels models,
        ObjectProvider<Schema> own,
        ObjectProvider<ModelFilter> filters,
        ObjectProvider<TenantResolver> tenants,
        ObjectProvider<InputValidator> validators) {

    /** Gives a client the rules of its own models; a filter of no model at all is refused by the builder. */
    void apply(Schema schema, IoliteBuilder builder) {
        List<ModelFilter> all = filters.orderedStream().toList();
        if (!all.isEmpty()) {
            Schema everywhere = models.all(own.getIfAvailable());
            all.stream()
                    .filter(filter -> schema.find(filter.model()).isPresent()
                            || everywhere.find(filter.model()).isEmpty())
                    .forEach(builder::filter);
        }
        tenants.ifUnique(builder::tenantResolver);
        validators.ifUnique(builder::inputValidator);
    }
}
