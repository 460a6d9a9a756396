package dev.iolite.conformance.scale;

import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Index;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Table;

/** About one reading, which it knows by both numbers. */
@Model
@Table("reading_flaw")
@Index({"stationId", "number"})
public interface Flaw {
    @Id
    long getId();

    @ForeignKey(
            fields = {"stationId", "number"},
            references = {"stationId", "number"})
    Reading getReading();

    long getStationId();

    int getNumber();

    String getText();
}
