package dev.iolite.conformance.keys;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** A row that points to a compound id. */
@Model
public interface Booking {
    @Id
    @AutoIncrement
    int getId();

    String getGuest();

    @ForeignKey(
            fields = {"seatRow", "seatNumber"},
            references = {"row", "number"})
    Seat getSeat();

    int getSeatRow();

    int getSeatNumber();
}
