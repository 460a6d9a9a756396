package dev.iolite.jdbc.codec;

import dev.iolite.error.Code;
import dev.iolite.schema.EnumType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the names of an enum's values in the model into those in the database and back. */
final class EnumNames {

    private final String name;
    private final Map<String, String> toDatabase = new HashMap<>();
    private final Map<String, String> toModel = new HashMap<>();

    EnumNames(@Nullable EnumType type) {
        EnumType known = Objects.requireNonNull(type, "an enum column has its enum");
        this.name = known.name();
        for (EnumType.Value value : known.values()) {
            toDatabase.put(value.name(), value.databaseName());
            toModel.put(value.databaseName(), value.name());
        }
    }

    String toDatabase(Object value) {
        String found = toDatabase.get((String) value);
        if (found == null) {
            throw Refusal.of(
                    Code.P2006, "The enum " + name + " has no such value.", "Give one of the enum's declared values.");
        }
        return found;
    }

    String toModel(String stored) {
        String found = toModel.get(stored);
        if (found == null) {
            throw Refusal.stored("The database holds a text that is no value of the enum " + name + ".");
        }
        return found;
    }
}
