package dev.iolite.autoconfigure;

import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.client.NotFoundPolicy;
import dev.iolite.client.QueryInterceptor;
import dev.iolite.event.EventListener;
import dev.iolite.event.SqlCommenter;
import dev.iolite.model.JsonFormat;
import dev.iolite.schema.Schema;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What the clients of all databases of the application have in common: the settings, and the beans that every call goes
 * through.
 *
 * @param loader sees the generated code
 */
record ClientAssembly(
        IoliteProperties properties,
        ClassLoader loader,
        NotFoundPolicy notFoundPolicy,
        ObjectProvider<JsonFormat> json,
        ObjectProvider<EventListener> listeners,
        ObjectProvider<SqlCommenter> commenters,
        ObjectProvider<QueryInterceptor> interceptors,
        RowRules rules) {

    /**
     * Begins a client.
     *
     * @param database its name; empty for the application's own
     * @param dialectSetting the setting that names the database's kind
     * @param dialect what it says
     */
    IoliteBuilder builder(
            String database, DataSource dataSource, Schema schema, String dialectSetting, String dialect) {
        IoliteBuilder builder = Iolite.builder()
                .dataSource(dataSource)
                .schema(schema)
                .types(SchemaOnClassPath.types(loader))
                .rejectOnNotFound(notFoundPolicy);
        SettingsOnBuilder.apply(properties, builder);
        builder.dialect(SettingsOnBuilder.dialect(dialectSetting, dialect));
        json.ifUnique(builder::jsonFormat);
        listeners
                .orderedStream()
                .map(listener -> listener instanceof SlowestStatements all ? all.of(database) : listener)
                .forEach(builder::listener);
        commenters.orderedStream().forEach(builder::commenter);
        interceptors.orderedStream().forEach(builder::interceptor);
        rules.apply(schema, builder);
        return builder;
    }
}
