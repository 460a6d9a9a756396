package dev.iolite.conformance.scale;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Index;
import dev.iolite.annotation.Model;
import java.util.List;

/** Known by two numbers; its first part points to its station. */
@Model
@Id({"stationId", "number"})
@Index("amount")
public interface Reading {
    Station getStation();

    long getStationId();

    int getNumber();

    int getAmount();

    List<Flaw> getFlaws();
}
