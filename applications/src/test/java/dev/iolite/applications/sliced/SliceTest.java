package dev.iolite.applications.sliced;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.test.IoliteTest;
import dev.iolite.test.Statements;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.annotation.Transactional;

/** The slice with repositories of two databases. */
@IoliteTest(
        properties = {"iolite.datasource.url=jdbc:h2:mem:slice", "iolite.datasources.audit.url=jdbc:h2:mem:slice-audit"
        })
class SliceTest {

    @Autowired
    CustomerRepository customers;

    @Autowired
    EntryRepository entries;

    @Autowired
    @Qualifier("audit")
    Iolite audit;

    @Autowired
    Statements statements;

    @Autowired
    ObjectProvider<Outsider> outsiders;

    @Test
    void whatSaysWhereModelsLieIsPartOfIt() {
        assertThat(outsiders.getIfAvailable()).isNull();
        assertThat(audit.schema().find("Entry")).isPresent();
        customers.count();
        entries.count();
        assertThat(statements).hasCount(2);
    }

    @RepeatedTest(2)
    void aTestIsRolledBackInTheApplicationsOwnDatabase() {
        assertThat(customers.count()).isZero();
        customers.create(c -> c.email("a@example.org"));
    }

    @RepeatedTest(2)
    @Transactional("audit")
    void orInTheOneThatItNames() {
        assertThat(entries.count()).isZero();
        entries.create(e -> e.text("made a"));
        assertThat(entries.count()).isEqualTo(1);
    }
}
