package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.NamedDatabase.Part;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Makes the beans that migrate a named database. Boot's own settings for Flyway speak of the application's own database
 * alone.
 */
final class NamedFlyway {

    private NamedFlyway() {}

    static Flyway flyway(NamedDatabase database, IoliteProperties properties, BeanFactory beans) {
        DataSource dataSource = NamedDatabaseBeans.sourceOf(database, beans);
        String[] locations = NamedDatabaseBeans.migrations(database, properties).stream()
                .map(location -> location.contains(NamedDatabaseBeans.VENDOR)
                        ? location.replace(NamedDatabaseBeans.VENDOR, vendor(dataSource))
                        : location)
                .toArray(String[]::new);
        return Flyway.configure(NamedFlyway.class.getClassLoader())
                .dataSource(dataSource)
                .locations(locations)
                .load();
    }

    static FlywayMigrationInitializer initializer(NamedDatabase database, BeanFactory beans) {
        return new FlywayMigrationInitializer(beans.getBean(database.bean(Part.FLYWAY), Flyway.class));
    }

    private static String vendor(DataSource dataSource) {
        try {
            String url = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getURL);
            return DatabaseDriver.fromJdbcUrl(url).getId();
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database could not be asked for its kind", e);
        }
    }
}
