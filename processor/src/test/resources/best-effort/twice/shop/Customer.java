package shop;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

@Model
public interface Customer {
    @Id
    int getId();

    String getName();
}
