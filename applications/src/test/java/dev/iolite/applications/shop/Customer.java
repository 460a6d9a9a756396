package dev.iolite.applications.shop;

import static dev.iolite.annotation.Default.Generated.UUID;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model
public interface Customer {

    @Id
    @Default(generated = UUID)
    String getId();

    @Unique
    String getEmail();

    @Nullable
    String getName();

    List<Purchase> getPurchases();
}
