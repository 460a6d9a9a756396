package dev.iolite.autoconfigure;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Field;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Shows the models, the database's kind, a hash of the tables and the slowest statements; of each database. */
@Endpoint(id = "iolite")
final class IoliteEndpoint {

    private static final int STATEMENTS = 20;

    private final Supplier<@Nullable Source> own;
    private final Supplier<Map<String, Source>> named;
    private final SlowestStatements statements;

    /**
     * The endpoint.
     *
     * @param own the application's own database; gives null where it has none
     * @param named the further ones by their names
     * @param statements the statements of all
     */
    IoliteEndpoint(Supplier<@Nullable Source> own, Supplier<Map<String, Source>> named, SlowestStatements statements) {
        this.own = own;
        this.named = named;
        this.statements = statements;
    }

    /**
     * A database.
     *
     * @param schema its models
     * @param dataSource leads to it
     */
    record Source(Schema schema, DataSource dataSource) {}

    /** Everything at once. */
    @ReadOperation
    Report report() {
        Source source = own.get();
        ShownDatabase shown = source == null ? ShownDatabase.NONE : shown(source, statements);
        Map<String, ShownDatabase> databases = new TreeMap<>();
        named.get().forEach((name, other) -> databases.put(name, shown(other, statements.of(name))));
        return new Report(
                shown.dialect(),
                shown.schemaHash(),
                shown.models(),
                shown.slowestStatements(),
                databases.isEmpty() ? null : databases);
    }

    private static ShownDatabase shown(Source source, SlowestStatements statements) {
        Optional<Dialect> dialect = ConnectedDialect.of(source.dataSource());
        return new ShownDatabase(
                dialect.map(Dialect::name).orElse(null),
                dialect.map(known -> hash(source.schema(), known)).orElse(null),
                source.schema().models().stream().map(IoliteEndpoint::shown).toList(),
                statements.slowest(STATEMENTS));
    }

    /** Equal where the models make equal tables. */
    private static String hash(Schema schema, Dialect dialect) {
        try {
            byte[] script = String.join(";", Ddl.create(schema, dialect)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static ShownModel shown(Model model) {
        Map<String, String> relations = new TreeMap<>();
        for (RelationField relation : model.relations()) {
            if (!relation.hidden()) {
                relations.put(relation.name(), relation.target());
            }
        }
        return new ShownModel(
                model.name(),
                model.table(),
                model.scalars().stream()
                        .filter(field -> !field.hidden())
                        .map(Field::name)
                        .toList(),
                relations);
    }

    /**
     * What the endpoint answers: the application's own database, and those beside it.
     *
     * @param dialect the database's kind; null when it cannot be asked
     * @param schemaHash a hash of the tables; null with the dialect
     * @param models the models
     * @param slowestStatements the statements that took longest since the start
     * @param databases the named databases; null, and so left out, where there are none
     */
    record Report(
            @Nullable String dialect,
            @Nullable String schemaHash,
            List<ShownModel> models,
            List<SlowestStatements.Entry> slowestStatements,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, ShownDatabase> databases) {}

    /**
     * A database.
     *
     * @param dialect its kind; null when it cannot be asked
     * @param schemaHash a hash of its tables; null with the dialect
     * @param models its models
     * @param slowestStatements its statements that took longest since the start
     */
    record ShownDatabase(
            @Nullable String dialect,
            @Nullable String schemaHash,
            List<ShownModel> models,
            List<SlowestStatements.Entry> slowestStatements) {

        private static final ShownDatabase NONE = new ShownDatabase(null, null, List.of(), List.of());
    }

    /**
     * A model.
     *
     * @param name its name
     * @param table its table
     * @param fields its fields
     * @param relations its relations with their targets
     */
    record ShownModel(String name, String table, List<String> fields, Map<String, String> relations) {}
}
