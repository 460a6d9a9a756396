package dev.iolite.applications.own;

import static dev.iolite.applications.shop.CustomerFields.CUSTOMER;

import dev.iolite.applications.shop.Customer;
import dev.iolite.applications.shop.CustomerRepository;
import dev.iolite.client.Iolite;
import dev.iolite.dsl.Where;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class Customers extends CustomerRepository implements Counted<Customer> {

    public Customers(Iolite iolite) {
        super(iolite);
    }

    public Optional<Customer> byEmail(String email) {
        return findUnique(CUSTOMER.email.eq(email), q -> q.include(CUSTOMER.purchases));
    }

    @Transactional
    public void signUp(String email, String... things) {
        create(c -> c.email(email));
        for (String thing : things) {
            if (thing.isEmpty()) {
                throw new IllegalArgumentException("A thing needs a name");
            }
            purchasesOf(CUSTOMER.email.eq(email)).create(p -> p.thing(thing));
        }
    }

    @Override
    public Where<Customer> recent() {
        return CUSTOMER.email.endsWith("@new.example.org");
    }
}
