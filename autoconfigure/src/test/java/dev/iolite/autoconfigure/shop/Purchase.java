package dev.iolite.autoconfigure.shop;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.NullMarked;

@Model
@NullMarked
public interface Purchase {

    @Id
    @AutoIncrement
    int getId();

    @NotBlank
    String getThing();

    Customer getCustomer();
}
