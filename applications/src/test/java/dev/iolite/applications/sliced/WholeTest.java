package dev.iolite.applications.sliced;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.applications.shop.CustomerRepository;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The whole application with two databases. */
@SpringBootTest(
        properties = {"iolite.datasource.url=jdbc:h2:mem:whole", "iolite.datasources.audit.url=jdbc:h2:mem:whole-audit"
        })
class WholeTest {

    @Autowired
    CustomerRepository customers;

    @Autowired
    EntryRepository entries;

    @Autowired
    Outsider outsider;

    @RepeatedTest(2)
    @Transactional
    void aTestIsRolledBack() {
        assertThat(outsider).isNotNull();
        assertThat(customers.count()).isZero();
        customers.create(c -> c.email("a@example.org"));
    }

    @RepeatedTest(2)
    @Transactional("audit")
    void inTheDatabaseThatItNames() {
        assertThat(entries.count()).isZero();
        entries.create(e -> e.text("made a"));
    }
}
