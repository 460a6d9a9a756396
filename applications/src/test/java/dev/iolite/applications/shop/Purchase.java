package dev.iolite.applications.shop;

import static dev.iolite.annotation.Default.Generated.UUID;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

@Model
public interface Purchase {

    @Id
    @Default(generated = UUID)
    String getId();

    String getThing();

    Customer getCustomer();
}
