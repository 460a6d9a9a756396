package dev.iolite.conformance.workspace;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The side of a one-to-one relation that holds the key. */
@Model
public interface Badge {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getCode();

    @ForeignKey
    @Nullable
    Worker getWorker();

    @Nullable
    Integer getWorkerId();

    @SoftDelete
    @Nullable
    Instant getDeletedAt();
}
