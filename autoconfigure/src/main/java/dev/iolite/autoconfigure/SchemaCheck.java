package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.IoliteProperties.Validate;
import dev.iolite.migrate.Difference;
import dev.iolite.migrate.Difference.Kind;
import dev.iolite.migrate.SchemaDiff;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Compares, once and after the migrations, the database with the models, and reports all differences at once. */
final class SchemaCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger("iolite.warn");

    private static final String REMEDY =
            "Add a migration, or correct the models (@Table, @Column, @Index, @ForeignKey)."
                    + " iolite.migrate.validate says whether this is looked at: off, warn or fail.";

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
     * Runs the check; a database that is away is the first call's matter.
     *
     * @throws SchemaDifferencesException when something differs and the settings say that the start stops then
     */
    @Override
    public void afterPropertiesSet() {
        if (validate != Validate.OFF && !schema.models().isEmpty()) {
            ConnectedDialect.of(dataSource).ifPresent(this::check);
        }
    }

    private void check(Dialect dialect) {
        List<Difference> differences = differences(dialect);
        if (differences.isEmpty()) {
            return;
        }
        SchemaDifferencesException failure = new SchemaDifferencesException(differences, remedy(dialect, differences));
        if (validate == Validate.FAIL) {
            throw failure;
        }
        LOG.warn("{}", failure.getMessage());
    }

    private List<Difference> differences(Dialect dialect) {
        try {
            return SchemaDiff.of(schema, dialect, dataSource);
        } catch (MetaDataAccessException e) {
            LOG.warn("The models were not compared with the database, which did not answer.");
            return List.of();
        }
    }

    /** The script only helps where nothing is there yet. */
    private String remedy(Dialect dialect, List<Difference> differences) {
        boolean nothing = differences.stream()
                .allMatch(difference ->
                        difference.kind() == Kind.TABLE_MISSING || difference.kind() == Kind.ENUM_MISSING);
        long tables = differences.stream()
                .filter(difference -> difference.kind() == Kind.TABLE_MISSING)
                .count();
        return nothing && tables == SchemaDiff.tables(schema).size()
                ? "Write the first migration, " + place.first(dialect) + ":\n\n"
                        + String.join(";\n\n", Ddl.create(schema, dialect)) + ";\n"
                : REMEDY;
    }
}
