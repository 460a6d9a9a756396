package dev.iolite.conformance.workspace;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** At the other side of a link model. */
@Model
public interface Board {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();

    @SoftDelete
    @Nullable
    Instant getDeletedAt();
}
