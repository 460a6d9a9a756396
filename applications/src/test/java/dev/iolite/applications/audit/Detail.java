package dev.iolite.applications.audit;

import static dev.iolite.annotation.Default.Generated.UUID;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;

@Model
public interface Detail {

    @Id
    @Default(generated = UUID)
    String getId();

    @Unique
    String getText();

    Entry getEntry();
}
