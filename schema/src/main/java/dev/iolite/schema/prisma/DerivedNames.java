package dev.iolite.schema.prisma;

import dev.iolite.schema.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names Prisma gives to constraints that are not named. */
final class DerivedNames {

    private static final int LIMIT = 63;

    private DerivedNames() {}

    static String of(Model model, List<String> fields, String suffix) {
        StringBuilder stem = new StringBuilder(model.table());
        model.scalars(fields).forEach(field -> stem.append('_').append(field.column()));
        while (stem.toString().getBytes(StandardCharsets.UTF_8).length + suffix.length() > LIMIT) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + suffix;
    }
}
