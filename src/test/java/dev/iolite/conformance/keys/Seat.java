package dev.iolite.conformance.keys;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row whose id has several parts. */
@Model
@Id({"row", "number"})
public interface Seat {
    int getRow();

    int getNumber();

    @Nullable
    String getNote();

    List<Booking> getBookings();
}
