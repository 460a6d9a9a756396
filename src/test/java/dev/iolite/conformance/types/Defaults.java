package dev.iolite.conformance.types;

import static dev.iolite.annotation.Default.Generated.CUID;
import static dev.iolite.annotation.Default.Generated.CUID2;
import static dev.iolite.annotation.Default.Generated.NANOID;
import static dev.iolite.annotation.Default.Generated.NOW;
import static dev.iolite.annotation.Default.Generated.ULID;
import static dev.iolite.annotation.Default.Generated.UUID;
import static dev.iolite.annotation.Default.Generated.UUID7;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.UpdatedAt;
import dev.iolite.model.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every kind of default and generated value. */
@Model
public interface Defaults {
    @Id
    @Default(generated = CUID)
    String getId();

    @Default(generated = CUID2)
    String getCuid2();

    @Default(generated = UUID)
    UUID getUuid();

    @Default(generated = UUID7)
    UUID getUuid7();

    @Default(generated = UUID)
    String getUuidText();

    @Default(generated = ULID)
    String getUlid();

    @Default(generated = NANOID)
    String getNanoid();

    @Default(generated = NANOID, length = 8)
    String getShortNanoid();

    @Default(generated = NOW)
    Instant getCreatedAt();

    @UpdatedAt
    Instant getChangedAt();

    @Default("true")
    boolean isFlag();

    @Default("-3")
    short getSmall();

    @Default("7")
    int getNumber();

    @Default("9000000000")
    long getBig();

    @Default("1.5")
    double getReal();

    @Default("19.99")
    BigDecimal getDecimal();

    @Default("it's \"quoted\"")
    String getText();

    @Default("EARTH")
    Planet getPlanet();

    @Default("2026-01-02")
    LocalDate getDate();

    @Default({"en", "fr"})
    List<String> getLanguages();

    @Json
    @Default("{\"a\":1}")
    JsonText getDocument();

    @Default(sql = "40 + 2")
    int getComputed();
}
