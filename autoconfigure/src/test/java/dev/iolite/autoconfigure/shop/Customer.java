package dev.iolite.autoconfigure.shop;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Needs;
import dev.iolite.annotation.Unique;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Model
@NullMarked
public interface Customer {

    @Id
    @AutoIncrement
    int getId();

    @Unique
    @Email
    String getEmail();

    @Nullable
    @Size(min = 2, max = 20)
    String getName();

    @Default("true")
    boolean isActive();

    @Json
    @Nullable
    Address getAddress();

    List<Purchase> getPurchases();

    @Needs({"name", "email"})
    default String getLabel() {
        return getName() + " <" + getEmail() + ">";
    }

    record Address(String street, int number) {}
}
