package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.IoliteProperties.Validate;
import dev.iolite.error.NotSupportedException;
import dev.iolite.migrate.Difference;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.SchemaDiff;
import dev.iolite.migrate.SchemaReport;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.sql.TableName;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Compares, once and after the migrations, the database with the models, and reports all differences at once. */
final class SchemaCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger("iolite.warn");

    private static final String REMEDY =
            "Add a migration, or correct the models (@Table, @Column, @Index, @ForeignKey)."
                    + " iolite.migrate.validate says whether this is looked at: off, warn or fail.";

    private final Validate validate;
    private final String database;
    private final Schema schema;
    private final DataSource dataSource;
    private final MigrationPlace place;

    /** The name is that of a named database, empty for the application's only or first one. */
    SchemaCheck(Validate validate, String name, Schema schema, DataSource dataSource, MigrationPlace place) {
        this.place = place;
        this.validate = validate;
        this.database = name.isEmpty() ? "The database" : "The database '" + name + "'";
        this.schema = schema;
        this.dataSource = dataSource;
    }

    /**
     * Runs the check; a database that is away is the first call's matter.
     *
     * @throws SchemaDifferencesException when something differs and the settings say that the start stops then
     */
    @Override
    public void afterPropertiesSet() {
        if (validate != Validate.OFF && !schema.models().isEmpty()) {
            ConnectedDialect.of(dataSource).flatMap(this::failure).ifPresent(this::report);
        }
    }

    private void report(SchemaDifferencesException failure) {
        if (validate == Validate.FAIL) {
            throw failure;
        }
        LOG.warn("{}", failure.getMessage());
    }

    private Optional<SchemaDifferencesException> failure(Dialect dialect) {
        try {
            List<Difference> differences = SchemaDiff.of(schema, dialect, dataSource);
            return differences.isEmpty() ? Optional.empty() : Optional.of(failure(dialect, differences));
        } catch (MetaDataAccessException | RuntimeException e) {
            // whatever keeps the check from its answer must not keep an application from its start that only wants a
            // warning
            return Optional.of(new SchemaDifferencesException(
                    "The models were not compared with the database: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    "Let the database's user read its catalog."
                            + " iolite.migrate.validate says whether this is looked at: off, warn or fail.",
                    e));
        }
    }

    private SchemaDifferencesException failure(Dialect dialect, List<Difference> differences) {
        String problem = database + " is not as the models say: " + SchemaReport.count(differences) + ".\n\n"
                + SchemaReport.of(differences) + "\n";
        return new SchemaDifferencesException(problem, remedy(dialect, differences), null);
    }

    /** What is not there at all is made by one script, in the order in which it can run. */
    private String remedy(Dialect dialect, List<Difference> differences) {
        Set<TableName> missing = differences.stream()
                .filter(difference -> difference.kind() == Kind.TABLE_MISSING || difference.kind() == Kind.ENUM_MISSING)
                .map(Difference::table)
                .collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return REMEDY;
        }
        try {
            boolean nothing = missing.containsAll(SchemaDiff.tables(schema));
            List<String> script = Ddl.create(schema, dialect, missing::contains);
            String start = nothing
                    ? "Write the first migration, " + place.first(dialect) + ":"
                    : REMEDY + " What is not there is made by:";
            return script.isEmpty() ? REMEDY : start + "\n\n" + String.join(";\n\n", script) + ";\n";
        } catch (NotSupportedException e) {
            return REMEDY + " " + e.getMessage();
        }
    }
}
