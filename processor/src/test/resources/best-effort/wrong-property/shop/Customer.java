package shop;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.Date;

@Model
public interface Customer {
    @Id
    int getId();

    String getName();

    Date getBorn(); // ERROR: Use Instant.

    @Default("x")
    int getAge(); // ERROR: Customer.age
}
