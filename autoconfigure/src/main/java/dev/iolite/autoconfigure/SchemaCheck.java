package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.IoliteProperties.Validate;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Looks, once and after the migrations, whether the tables and columns of the models are there. Types, keys and what the
 * database has besides are not its matter.
 */
final class SchemaCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger("iolite.warn");

    private final Validate validate;
    private final Schema schema;
    private final DataSource dataSource;
    private final MigrationPlace place;

    SchemaCheck(Validate validate, Schema schema, DataSource dataSource, MigrationPlace place) {
        this.place = place;
        this.validate = validate;
        this.schema = schema;
        this.dataSource = dataSource;
    }

    /**
     * Runs the check.
     *
     * @throws MissingTablesException when something is missing and the settings say that the start stops then
     */
    @Override
    public void afterPropertiesSet() {
        if (validate == Validate.OFF || schema.models().isEmpty()) {
            return;
        }
        Optional<LiveTables> live = LiveTables.of(dataSource, schema);
        if (live.isEmpty()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        schema.models().forEach(model -> missing(model, live.get()).ifPresent(missing::add));
        if (missing.isEmpty()) {
            return;
        }
        MissingTablesException failure = new MissingTablesException(missing, firstMigration(live.get()));
        if (validate == Validate.FAIL) {
            throw failure;
        }
        LOG.warn("{}", failure.getMessage());
    }

    private static Optional<String> missing(Model model, LiveTables live) {
        Set<String> columns = live.columns(model.namespace(), model.table());
        if (columns.isEmpty()) {
            return Optional.of(model.name() + ": there is no table " + model.table());
        }
        Set<String> absent = model.scalars().stream()
                .map(field -> field.column())
                .filter(column -> !columns.contains(column))
                .collect(Collectors.toCollection(TreeSet::new));
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        model.name() + ": the table " + model.table() + " has no column " + String.join(", ", absent));
    }

    /** The script only helps where nothing is there yet. */
    private String firstMigration(LiveTables live) {
        boolean nothing = schema.models().stream()
                .allMatch(
                        model -> live.columns(model.namespace(), model.table()).isEmpty());
        return nothing
                ? ConnectedDialect.of(dataSource)
                        .map(dialect -> place.first(dialect) + ":\n\n"
                                + String.join(";\n\n", Ddl.create(schema, dialect)) + ";\n")
                        .orElse("")
                : "";
    }
}
