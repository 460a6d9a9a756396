package dev.iolite.applications.ahead;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;

import dev.iolite.applications.own.Customers;
import dev.iolite.applications.shop.Customer;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.autoconfigure.EnableIolite;
import dev.iolite.autoconfigure.retry.RetryConflicts;
import dev.iolite.client.QueryInterceptor;
import dev.iolite.dsl.Projection;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.TransactionConflictException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Transactional;

/** Two databases, repositories with own methods, an interceptor, transactions and retries. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
@ComponentScan(basePackageClasses = Customers.class)
@EnableIolite(datasource = "audit", packages = "dev.iolite.applications.audit")
class ShopApplication {

    @Bean
    SignUp signUp(Customers customers) {
        return new SignUp(customers);
    }

    @Bean
    Calls calls() {
        return new Calls();
    }

    @Bean
    QueryInterceptor heard(Calls calls) {
        return (call, next) -> {
            calls.heard.add(call.action());
            return next.proceed(call);
        };
    }

    /** What the interceptor heard. */
    static class Calls {

        final List<String> heard = new ArrayList<>();
    }

    /** A record that the processor sees. */
    record Card(String email) implements Projection<Customer> {}

    static class SignUp {

        private final CustomerRepository customers;
        private int attempts;

        SignUp(CustomerRepository customers) {
            this.customers = customers;
        }

        @Transactional
        public void run(String email, boolean fails) {
            customers.create(c -> c.email(email).purchases(p -> p.create(x -> x.thing("Lamp"))));
            if (fails) {
                throw new IllegalStateException("no");
            }
        }

        /** Loses against another transaction the first time. */
        @RetryConflicts(delay = 1, jitter = 0)
        @Transactional
        public int rename(String email, String name) {
            customers.update(CUSTOMER.email.eq(email), c -> c.name(name));
            attempts++;
            if (attempts == 1) {
                throw new TransactionConflictException(Failure.of(Code.P2034, null, "Lost."));
            }
            return attempts;
        }
    }
}
