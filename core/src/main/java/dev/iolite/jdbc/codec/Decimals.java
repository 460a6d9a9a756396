package dev.iolite.jdbc.codec;

import dev.iolite.schema.NativeType;
import dev.iolite.sql.ColumnType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one form of decimals: rounded to the declared places, as the column does, and without trailing zeros, of which
 * databases keep all, some or none.
 */
final class Decimals {

    private static final int NONE = -1;

    private final int places;

    private Decimals(int places) {
        this.places = places;
    }

    static Decimals of(ColumnType type) {
        NativeType chosen = type.nativeType();
        if (chosen == null || chosen.arguments().isEmpty()) {
            return new Decimals(NONE);
        }
        return new Decimals(
                chosen.arguments().size() < 2
                        ? 0
                        : Integer.parseInt(chosen.arguments().get(1).trim()));
    }

    BigDecimal form(BigDecimal value) {
        BigDecimal rounded =
                places == NONE || value.scale() <= places ? value : value.setScale(places, RoundingMode.HALF_UP);
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
