package dev.iolite.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What the settings say about a pool of HikariCP. Loaded only where HikariCP is there. */
final class HikariSettings {

    private HikariSettings() {}

    /**
     * Applies the settings; other kinds of pools stay as they are.
     *
     * @param settings where they stand, such as {@code iolite.datasources.audit.hikari}
     * @param name the pool's name, unless the settings name it
     * @param limit how many connections the URL allows; null when it does not say. The settings come before it.
     */
    static void apply(
            DataSource source, String settings, String name, @Nullable Integer limit, Environment environment) {
        if (source instanceof HikariDataSource pool) {
            pool.setPoolName(name);
            if (limit != null) {
                pool.setMaximumPoolSize(limit);
            }
            Binder.get(environment).bind(settings, Bindable.ofInstance(pool));
        }
    }
}
