package dev.iolite.conformance.scale;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has readings. */
@Model
public interface Station {
    @Id
    long getId();

    String getName();

    /** Without an index. */
    @Nullable
    Integer getHeight();

    List<Reading> getReadings();
}
