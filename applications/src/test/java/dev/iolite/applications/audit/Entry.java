package dev.iolite.applications.audit;

import static dev.iolite.annotation.Default.Generated.UUID;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;

@Model
public interface Entry {

    @Id
    @Default(generated = UUID)
    String getId();

    String getText();

    List<Detail> getDetails();
}
