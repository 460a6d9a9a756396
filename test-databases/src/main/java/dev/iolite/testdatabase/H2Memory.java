package dev.iolite.testdatabase;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database in this process; it lives until it is told to shut down, whoever is connected. */
record H2Memory(String url) implements DatabaseLocation {

    static H2Memory create() {
        return new H2Memory("jdbc:h2:mem:iolite_" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @Override
    public String username() {
        return "sa";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public void remove() {
        JdbcDataSource last = new JdbcDataSource();
        last.setURL(url);
        last.setUser(username());
        Sql.run(last, "shutdown");
    }
}
