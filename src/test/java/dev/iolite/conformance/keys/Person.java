package dev.iolite.conformance.keys;

import static dev.iolite.annotation.Default.Generated.UUID;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Index;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A compound key with a name, and another without. */
@Model
@Unique(
        value = {"firstName", "lastName"},
        name = "fullname")
@Unique({"country", "passport"})
@Index({"city", "lastName desc"})
public interface Person {
    @Id
    @Default(generated = UUID)
    UUID getId();

    String getFirstName();

    String getLastName();

    String getCountry();

    @Nullable
    String getPassport();

    @Nullable
    String getCity();
}
