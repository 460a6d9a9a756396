package dev.iolite.testdatabase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class once on each database. Constructors and methods may take the {@link TestDatabase}, which is new for
 * each class and database and shared by its tests; test methods may also take their {@link Golden} file. The database's
 * {@link StatementLog} is cleared after all set-up, just before each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ClassTemplate
@ExtendWith(EachDatabaseExtension.class)
public @interface EachDatabase {

    /**
     * The databases to run on, for the few tests about one database's own ways.
     *
     * @return all by default
     */
    DatabaseKind[] value() default {DatabaseKind.SQLITE, DatabaseKind.H2, DatabaseKind.POSTGRESQL};
}
