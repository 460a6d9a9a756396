package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCheckTest {

    private static final String FAIL = "iolite.migrate.validate=fail";

    @Test
    void tablesThatAreThereAreNotSpokenOf() {
        Shop.runner()
                .withPropertyValues(FAIL)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
    void anEmptyDatabaseIsAnsweredWithTheFirstMigration(DatabaseKind kind) {
        try (TestDatabase database = TestDatabase.open(kind)) {
            Shop.runner()
                    .withPropertyValues(
                            FAIL,
                            "iolite.migrate.naming=number",
                            "iolite.datasource.url=" + database.url(),
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password(),
                            "spring.flyway.enabled=false")
                    .run(context -> assertThat(Report.of(context.getStartupFailure()))
                            .startsWith("""
                            The database is not as the models say:
                             - Customer: there is no table customer
                             - Purchase: there is no table purchase
                            Write the first migration, src/main/resources/db/migration/V1__init.sql:

                            CREATE TABLE "customer" (""")
                            .contains("CREATE TABLE \"purchase\" ("));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
    void allDifferencesAreNamedAtOnce(DatabaseKind kind) {
        try (TestDatabase database = TestDatabase.open(kind)) {
            database.execute(
                    "create table \"customer\" (\"id\" integer not null, \"email\" varchar(9), \"ACTIVE\" integer)");
            Shop.runner()
                    .withPropertyValues(
                            FAIL,
                            "iolite.datasource.url=" + database.url(),
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password(),
                            "spring.flyway.enabled=false")
                    .run(context ->
                            assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                            The database is not as the models say:
                             - Customer.id: the column id of the table customer is not counted up by the database
                             - Customer.email: the column email of the table customer takes null, the field does not
                             - Customer.name: the table customer has no column name
                             - Customer.active: the table customer has no column active
                             - Customer.address: the table customer has no column address
                             - Customer: the table customer has no primary key, not (id)
                             - Customer.email: the table customer has no unique key (email)
                             - Purchase: there is no table purchase
                            Add a migration, or correct the models (@Table, @Column, @Index, @ForeignKey).\
                             iolite.migrate.validate says whether this is looked at: off, warn or fail."""));
        }
    }

    @Test
    void theFirstMigrationGoesWhereTheSettingsSay() {
        Shop.runner()
                .withPropertyValues(
                        FAIL,
                        "spring.flyway.enabled=false",
                        "iolite.migrate.location=app/sql",
                        "iolite.migrate.vendors=h2,postgresql")
                .run(context -> assertThat(Report.of(context.getStartupFailure()))
                        .containsPattern("Write the first migration, app/sql/h2/V\\d{14}__init.sql:\n"));
    }

    @Test
    void migrationsForAnUnknownDatabaseStopTheStart() {
        Shop.runner()
                .withPropertyValues("iolite.migrate.vendors=postgres")
                .run(context ->
                        assertThat(Report.of(context.getStartupFailure())).isEqualTo("""
                        The setting iolite.migrate.vendors cannot be used: there is no database 'postgres'.
                        Did you mean 'postgresql'? Allowed: h2, postgresql, sqlite."""));
    }

    @Test
    void aWarningIsAllByDefaultAndSilenceIsASetting() {
        Shop.runner()
                .withPropertyValues("spring.flyway.enabled=false")
                .run(context -> assertThat(context).hasNotFailed());
        Shop.runner()
                .withPropertyValues("spring.flyway.enabled=false", "iolite.migrate.validate=off")
                .run(context -> assertThat(context).hasNotFailed());
    }
}
