package dev.iolite.autoconfigure.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a constant of an enum from a setting, whatever its case. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, String kind, String text) {
        String wanted = text.strip().replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> InvalidSettingException.unknown(null, kind, text.strip(), names(type)));
    }

    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
