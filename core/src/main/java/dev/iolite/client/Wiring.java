package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.generate.ValueGenerator;
import dev.iolite.jdbc.Comments;
import dev.iolite.jdbc.Database;
import dev.iolite.jdbc.ReplicatedDataSource;
import dev.iolite.jdbc.TimeLimits;
import dev.iolite.jdbc.Transactions;
import dev.iolite.jdbc.codec.DatabaseCodecs;
import dev.iolite.jdbc.vendor.ConnectedServer;
import dev.iolite.jdbc.vendor.ConnectionPreparation;
import dev.iolite.jdbc.vendor.ErrorTranslation;
import dev.iolite.jdbc.vendor.StatementTimeout;
import dev.iolite.model.JsonFormat;
import dev.iolite.model.ModelReader;
import dev.iolite.model.ModelTypes;
import dev.iolite.model.Readers;
import dev.iolite.plan.write.WritePlanner;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.schema.SchemaJson;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Dialects;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

/** Puts a client together from what the builder was given, and finds the rest. */
final class Wiring {

    private final IoliteBuilder given;

    Wiring(IoliteBuilder given) {
        this.given = given;
    }

    Iolite iolite() {
        Schema schema = given.schema == null ? modelsOnClassPath() : given.schema;
        Connections connections = new Connections(given);
        try {
            return iolite(schema, connections);
        } catch (RuntimeException e) {
            close(connections, e);
            throw e;
        }
    }

    private static void close(Connections connections, RuntimeException failure) {
        try {
            connections.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    private Iolite iolite(Schema schema, Connections connections) {
        DataSource dataSource = connections.dataSource();
        ReplicatedDataSource replicated = ReplicatedDataSource.of(dataSource);
        Dialect dialect = dialect(connections);
        PlatformTransactionManager transactions =
                given.transactions == null ? new JdbcTransactionManager(dataSource) : given.transactions;
        ErrorTranslation translation = ErrorTranslation.of(dialect, schema);
        install(translation, transactions, dataSource);
        JsonFormat json = given.json == null ? new JsonTextFormat() : given.json;
        List<EventListener> listeners = listeners();
        Database database = new Database(
                dataSource,
                ConnectionPreparation.of(dialect),
                transactions,
                given.codecs.apply(DatabaseCodecs.of(dialect, json)),
                json,
                translation,
                new TimeLimits(dataSource, StatementTimeout.of(dialect), given.statementTimeout),
                listeners,
                new Comments(given.commenters),
                given.logParameters,
                replicated,
                dialect.systemName(),
                ConnectedServer.of(dialect));
        if (replicated != null) {
            replicated.onWarning(message -> warn(message, listeners));
        }
        WritePlanner planner = new WritePlanner(schema, dialect, given.batchSize, given.planCacheSize);
        Filters filters =
                new Filters(new FilterDeclarations(schema, given.tenants).all(given.filters), new FilterSwitch());
        InputChecks checks = new InputChecks(schema, given.inputValidator);
        Engine engine = new JdbcEngine(
                schema,
                dialect,
                database,
                filters,
                checks,
                new UnindexedKeys(schema, listeners, Clock.systemUTC()),
                planner,
                given.planCacheSize,
                new ValueGenerator(Clock.systemUTC(), new SecureRandom()));
        engine = new ExplainingEngine(engine, given.errorFormat, listeners, Clock.systemUTC());
        if (!given.interceptors.isEmpty()) {
            engine = new InterceptedEngine(engine, given.interceptors, filters.switches());
        }
        Connector connector = new Connector(connections, listeners, replicated);
        return new Iolite(
                engine,
                readers(),
                new Transactions(database),
                given.notFoundPolicy,
                given.readLimits,
                given.transactionOptions,
                filters,
                checks,
                connector);
    }

    private void install(ErrorTranslation translation, PlatformTransactionManager transactions, DataSource dataSource) {
        translation.install(transactions, dataSource);
        given.otherTransactions.stream()
                .filter(other -> other != transactions)
                .forEach(other -> translation.install(other, dataSource));
    }

    /** Those of the application, which may fail without harm, and ours; more may come later. */
    private List<EventListener> listeners() {
        List<EventListener> listeners = new CopyOnWriteArrayList<>();
        given.listeners.forEach(listener -> listeners.add(new GuardedListener(listener)));
        if (given.slowThreshold != null) {
            listeners.add(new SlowStatements(given.slowThreshold, listeners));
        }
        return listeners;
    }

    private static Schema modelsOnClassPath() {
        ClassLoader loader = ClassUtils.getDefaultClassLoader();
        return SchemaBuilder.build(SchemaJson.readAll(loader == null ? Wiring.class.getClassLoader() : loader))
                .orThrow();
    }

    private Readers readers() {
        Map<String, ModelReader<?>> readers = new HashMap<>();
        Iterable<ModelTypes> modules = given.types == null
                ? ServiceLoader.load(ModelTypes.class, ClassUtils.getDefaultClassLoader())
                : given.types;
        modules.forEach(module -> readers.putAll(module.readers()));
        return model -> {
            ModelReader<?> reader = readers.get(model);
            if (reader == null) {
                throw new InvalidInputException(
                        Failure.of(Code.P2009, model, "There is no generated code for this model.")
                                .remedy("Let the annotation processor run, or use iolite.model(\"" + model + "\")."));
            }
            return reader;
        };
    }

    private static void warn(String message, List<EventListener> listeners) {
        LogEvent event = new LogEvent(Instant.now(), LogLevel.WARN, message, "replicas");
        listeners.forEach(listener -> listener.onLog(event));
    }

    private Dialect dialect(Connections connections) {
        String name = given.dialect.equals("auto") ? connections.product() : given.dialect;
        return Dialects.named(name).orElseThrow(() -> {
            List<String> known =
                    new ArrayList<>(Dialects.all().stream().map(Dialect::name).toList());
            return new InvalidInputException(
                    Failure.of(Code.P2026, null, "There is no dialect for the database " + name + ".")
                            .remedy("Use one of " + String.join(", ", known) + "."));
        });
    }
}
