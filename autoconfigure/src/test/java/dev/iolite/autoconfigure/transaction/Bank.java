package dev.iolite.autoconfigure.transaction;

import dev.iolite.autoconfigure.IoliteAutoConfiguration;
import dev.iolite.autoconfigure.IoliteRetryAutoConfiguration;
import dev.iolite.client.Iolite;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.TestDatabase;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/** An application on a test database, with a transaction manager and a JdbcTemplate as Boot makes them. */
final class Bank {

    private Bank() {}

    static ApplicationContextRunner on(TestDatabase database, Class<?>... beans) {
        return on(database.dataSource(), beans);
    }

    static ApplicationContextRunner on(DataSource dataSource, Class<?>... beans) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        IoliteAutoConfiguration.class,
                        IoliteRetryAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        TransactionAutoConfiguration.class))
                .withBean(DataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""))
                .withUserConfiguration(beans)
                .withPropertyValues("iolite.migrate.validate=off");
    }

    /** The tables, empty. */
    static void open(TestDatabase database) {
        try (Iolite iolite = Iolite.builder().dataSource(database.unrecorded()).build()) {
            database.executeOnce(Ddl.create(
                    iolite.schema(), Dialects.named(database.kind().folder()).orElseThrow()));
        }
        database.execute("delete from \"purchase\"", "delete from \"customer\"");
    }
}
