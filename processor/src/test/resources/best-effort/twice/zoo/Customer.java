package zoo;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

@Model
public interface Customer { // ERROR: Customer: Two models have this name: shop.Customer and zoo.Customer
    @Id
    int getId();

    String getName();
}
