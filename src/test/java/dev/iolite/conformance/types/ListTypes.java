package dev.iolite.conformance.types;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Lists of every scalar type. */
@Model
public interface ListTypes {
    @Id
    @AutoIncrement
    int getId();

    List<Boolean> getFlags();

    List<Short> getSmalls();

    List<Integer> getNumbers();

    List<Long> getBigs();

    List<Float> getSingles();

    List<Double> getReals();

    List<BigDecimal> getDecimals();

    List<String> getTexts();

    List<byte[]> getBlobs();

    List<UUID> getUuids();

    List<Instant> getMoments();

    List<OffsetDateTime> getOffsets();

    List<LocalDateTime> getLocals();

    List<LocalDate> getDates();

    List<LocalTime> getTimes();

    List<Planet> getPlanets();
}
