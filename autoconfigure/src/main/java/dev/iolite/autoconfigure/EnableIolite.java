package dev.iolite.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Puts the models of some packages into a database of their own: {@code @EnableIolite(datasource = "audit", packages =
 * "com.acme.audit")}. Models that no annotation names belong to the application's own database.
 *
 * <p>The database is {@code iolite.datasources.audit}. Its repositories are beans like all others; {@code
 * @Transactional("audit")} is a transaction of it; {@code @Qualifier("audit")} finds its {@code Iolite}, {@code DataSource}
 * and {@code PlatformTransactionManager}, which are never injected without it; its migrations lie in {@code db/audit}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EnableIolite.Databases.class)
@Import(NamedDatabaseRegistrar.class)
public @interface EnableIolite {

    /**
     * The database's name, a key of {@code iolite.datasources}.
     *
     * @return such as {@code audit}
     */
    String datasource();

    /**
     * The packages of its models, those below them included.
     *
     * @return names; the annotated class's own package when empty
     */
    String[] packages() default {};

    /** Several databases on one class. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Import(NamedDatabaseRegistrar.class)
    @interface Databases {

        /**
         * The databases.
         *
         * @return one annotation for each
         */
        EnableIolite[] value();
    }
}
