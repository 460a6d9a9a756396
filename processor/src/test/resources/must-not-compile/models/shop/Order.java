package shop;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;

@Model
public interface Order {
    @Id
    int getId();

    @Default("1") // ERROR: Order.customer: @Default is for columns, and this is a relation
    Customer getCustomer();

    @ManyToMany // ERROR: Order.other: @ManyToMany is for lists. Write List<shop.Customer>, or remove it.
    Customer getOther();

    @Default("many")
    int getCount(); // ERROR: Order.count: The default is no Integer
}
