package shop;

import static shop.CustomerFields.CUSTOMER;

import java.util.List;

class Usage {
    List<Customer> all(CustomerRepository customers) {
        customers.create(c -> c.id(1).name("Ada"));
        return customers.findMany(CUSTOMER.name.eq("Ada"));
    }
}
