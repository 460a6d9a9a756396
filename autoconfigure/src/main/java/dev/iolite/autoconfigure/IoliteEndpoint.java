package dev.iolite.autoconfigure;

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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** Shows the models, the database's kind, a hash of the tables and the slowest statements. */
@Endpoint(id = "iolite")
final class IoliteEndpoint {

    private static final int STATEMENTS = 20;

    private final Schema schema;
    private final DataSource dataSource;
    private final SlowestStatements statements;

    IoliteEndpoint(Schema schema, DataSource dataSource, SlowestStatements statements) {
        this.schema = schema;
        this.dataSource = dataSource;
        this.statements = statements;
    }

    /** Everything at once. */
    @ReadOperation
    Report report() {
        Optional<Dialect> dialect = ConnectedDialect.of(dataSource);
        return new Report(
                dialect.map(Dialect::name).orElse(null),
                dialect.map(this::hash).orElse(null),
                schema.models().stream().map(IoliteEndpoint::shown).toList(),
                statements.slowest(STATEMENTS));
    }

    /** Equal where the models make equal tables. */
    private String hash(Dialect dialect) {
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
     * What the endpoint answers.
     *
     * @param dialect the database's kind; null when it cannot be asked
     * @param schemaHash a hash of the tables; null with the dialect
     * @param models the models
     * @param slowestStatements the statements that took longest since the start
     */
    record Report(
            @Nullable String dialect,
            @Nullable String schemaHash,
            List<ShownModel> models,
            List<SlowestStatements.Entry> slowestStatements) {}

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
