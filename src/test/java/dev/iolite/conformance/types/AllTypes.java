package dev.iolite.conformance.types;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.Model;
import dev.iolite.model.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every scalar type, required. */
@Model
public interface AllTypes {
    @Id
    @AutoIncrement
    long getId();

    boolean isFlag();

    short getSmall();

    int getNumber();

    long getBig();

    float getSingle();

    double getReal();

    BigDecimal getDecimal();

    String getText();

    byte[] getBytes();

    UUID getUuid();

    Instant getMoment();

    OffsetDateTime getOffset();

    LocalDateTime getLocal();

    LocalDate getDate();

    LocalTime getTime();

    Planet getPlanet();

    @Json
    JsonText getDocument();
}
