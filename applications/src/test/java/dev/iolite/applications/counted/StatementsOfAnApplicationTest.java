package dev.iolite.applications.counted;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.error.StatementException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.test.Statements;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A test of a whole application, with all its databases. */
@SpringBootTest(
        properties = {
            "iolite.datasource.url=jdbc:h2:mem:counted",
            "iolite.datasources.audit.url=jdbc:h2:mem:counted-audit"
        })
class StatementsOfAnApplicationTest {

    @Autowired
    private CustomerRepository customers;

    @Autowired
    private EntryRepository entries;

    @Autowired
    private Iolite iolite;

    @Autowired
    private Statements statements;

    @BeforeEach
    void oneCustomer() {
        customers.deleteAll();
        customers.create(c -> c.email("a@example.org").purchases(p -> p.create(x -> x.thing("Lamp"))));
    }

    @Test
    void neitherMigrationsNorTheSetUpAreCounted(@Autowired JdbcTemplate others) {
        others.queryForList("select 1");

        assertThat(statements).isEmpty();
    }

    @Test
    void eachTestBeginsAnew() {
        customers.findMany(q -> q.include(CUSTOMER.purchases));

        assertThat(statements).hasCount(2).hasNoWrites().hasCountOf("Customer.findMany", 2);
    }

    @Test
    void rawStatementsAndWhatFailsAreCounted() {
        iolite.queryRaw("select 1");
        iolite.executeRaw("update \"customer\" set \"name\" = ?", "Ann");
        assertThat(statements).hasCountOf("queryRaw", 1).hasCountOf("executeRaw", 1);

        assertThatThrownBy(() -> customers.create(c -> c.email("a@example.org")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> iolite.queryRaw("select nonsense")).isInstanceOf(StatementException.class);
        assertThat(statements).hasCount(4).hasWrites(2).hasCountOf("Customer.create", 1);
        assertThat(statements.toString())
                .contains("Customer.create at " + getClass().getName() + ".rawStatementsAndWhatFailsAreCounted(")
                .contains("queryRaw at " + getClass().getName() + ".rawStatementsAndWhatFailsAreCounted(");
    }

    @Test
    void eachDatabaseIsCountedByItself() {
        entries.count();
        customers.count();
        customers.count();

        assertThat(statements).hasCount(3);
        assertThat(statements.of("")).hasCount(2);
        assertThat(statements.of("audit")).hasCount(1).hasCountOf("Entry.aggregate", 1);
        assertThatThrownBy(() -> assertThat(statements.of("audit")).isEmpty())
                .hasMessageContaining("Expected 0 statements but there were 1:")
                .hasMessageContaining("Entry.aggregate, audit at " + getClass().getName());
    }

    @Test
    void otherThreadsAreCountedUnlessTheTestSaysSo() {
        CompletableFuture.runAsync(() -> customers.count()).join();
        customers.count();

        assertThat(statements).hasCount(2);
        assertThat(statements.ofThisThread()).hasCount(1);
    }
}
