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
import org.jspecify.annotations.Nullable;

/** Every scalar type, optional. */
@Model
public interface OptionalTypes {
    @Id
    @AutoIncrement
    int getId();

    @Nullable
    Boolean getFlag();

    @Nullable
    Short getSmall();

    @Nullable
    Integer getNumber();

    @Nullable
    Long getBig();

    @Nullable
    Float getSingle();

    @Nullable
    Double getReal();

    @Nullable
    BigDecimal getDecimal();

    @Nullable
    String getText();

    byte @Nullable [] getBytes();

    @Nullable
    UUID getUuid();

    @Nullable
    Instant getMoment();

    @Nullable
    OffsetDateTime getOffset();

    @Nullable
    LocalDateTime getLocal();

    @Nullable
    LocalDate getDate();

    @Nullable
    LocalTime getTime();

    @Nullable
    Planet getPlanet();

    @Json
    @Nullable
    JsonText getDocument();
}
