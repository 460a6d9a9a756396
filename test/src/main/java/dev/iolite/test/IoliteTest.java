package dev.iolite.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of repositories alone: the application's database with its migrations, the client, the repositories, JSON and
 * {@link Statements}, but no web layer and no components. Each test is rolled back.
 *
 * <pre>{@code
 * @IoliteTest
 * class UsersTest {
 *     @Autowired UserRepository users;
 *     @Autowired Statements statements;
 *
 *     @Test
 *     void postsComeWithOneStatementMore() {
 *         users.findMany(q -> q.include(USER.posts));
 *         assertThat(statements).hasCount(2);
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(IoliteTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(IoliteTypeExcludeFilter.class)
@Transactional
@ImportAutoConfiguration
public @interface IoliteTest {

    /**
     * Properties of this test, such as {@code iolite.datasource.url=file:test.db}.
     *
     * @return in the form {@code key=value}
     */
    String[] properties() default {};

    /**
     * Whether components that the slice knows are scanned for; it knows none, so only {@link #includeFilters} add some.
     *
     * @return true by default
     */
    boolean useDefaultFilters() default true;

    /**
     * Components to take into the test.
     *
     * @return none by default
     */
    Filter[] includeFilters() default {};

    /**
     * Components to keep out of it.
     *
     * @return none by default
     */
    Filter[] excludeFilters() default {};

    /**
     * Auto-configurations to keep out of it.
     *
     * @return none by default
     */
    @AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
    Class<?>[] excludeAutoConfiguration() default {};
}
