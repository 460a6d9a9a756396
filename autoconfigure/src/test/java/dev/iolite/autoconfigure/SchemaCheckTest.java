package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.FailingDataSource;
import dev.iolite.testdatabase.TestDatabase;
import javax.sql.DataSource;
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
                            The database is not as the models say: 2 differences.

                            Not there (2):
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
                    "create table \"customer\" (\"id\" integer not null, \"email\" varchar(9), \"made\" integer)");
            Shop.runner()
                    .withPropertyValues(
                            FAIL,
                            "iolite.datasource.url=" + database.url(),
                            "iolite.datasource.username=" + database.username(),
                            "iolite.datasource.password=" + database.password(),
                            "spring.flyway.enabled=false")
                    .run(context -> assertThat(withoutStatements(Report.of(context.getStartupFailure())))
                            .startsWith("""
                            The database is not as the models say: 8 differences.

                            Not there (1):
                             - Purchase: there is no table purchase

                            Table customer (7):
                             - Customer.id: the column id of the table customer is not counted up by the database
                             - Customer.email: the column email of the table customer takes null, the field does not
                             - Customer.name: the table customer has no column name
                             - Customer.active: the table customer has no column active
                             - Customer.address: the table customer has no column address
                             - Customer: the table customer has no primary key, not (id)
                             - Customer.email: the table customer has no unique key (email)

                            Add a migration, or correct the models (@Table, @Column, @Index, @ForeignKey).\
                             iolite.migrate.validate says whether this is looked at: off, warn or fail.\
                             What is not there is made by:

                            CREATE TABLE "purchase" ("""));
        }
    }

    private static String withoutStatements(String report) {
        return report.replaceAll("(?m)^ {5}\\S.*\n", "");
    }

    @Test
    void eachDifferenceHasWhatWouldMendIt() {
        try (TestDatabase database = TestDatabase.open(DatabaseKind.H2)) {
            database.execute("""
                    create table "customer" ("id" integer not null, "email" varchar, "name" varchar,
                      "active" boolean default true not null, "address" json, primary key ("id"))""");
            Shop.runner()
                    .withBean(DataSource.class, database::unrecorded)
                    .withPropertyValues(FAIL, "spring.flyway.enabled=false")
                    .run(context ->
                            assertThat(Report.of(context.getStartupFailure())).contains("""
                            Table customer (3):
                             - Customer.id: the column id of the table customer is not counted up by the database
                                 ALTER TABLE "customer" ALTER COLUMN "id" INTEGER GENERATED BY DEFAULT AS IDENTITY;
                                 -- Let it begin above the largest value that is there.
                             - Customer.email: the column email of the table customer takes null, the field does not
                                 ALTER TABLE "customer" ALTER COLUMN "email" SET NOT NULL;
                                 -- Rows with null need a value first.
                             - Customer.email: the table customer has no unique key (email)
                                 ALTER TABLE "customer" ADD CONSTRAINT "customer_email_key" UNIQUE ("email");
                            """));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.iolite.testdatabase.TestDatabase#kinds")
    void aCatalogThatCannotBeReadStopsOnlyWhoAskedForIt(DatabaseKind kind) {
        try (TestDatabase database = TestDatabase.open(kind)) {
            FailingDataSource failing = new FailingDataSource(database.unrecorded());
            failing.failAt(1);
            Shop.runner()
                    .withBean(DataSource.class, () -> failing)
                    .withPropertyValues("spring.flyway.enabled=false")
                    .run(context -> assertThat(context).hasNotFailed());
            failing.failAt(1);
            Shop.runner()
                    .withBean(DataSource.class, () -> failing)
                    .withPropertyValues("spring.flyway.enabled=false", FAIL)
                    .run(context -> assertThat(Report.of(context.getStartupFailure()))
                            .startsWith("The models were not compared with the database: ")
                            .contains("Let the database's user read its catalog."));
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
