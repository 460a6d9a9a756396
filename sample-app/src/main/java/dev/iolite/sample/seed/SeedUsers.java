package dev.iolite.sample.seed;

import dev.iolite.sample.model.Role;
import java.util.List;

/** The people of the first start. */
final class SeedUsers {

    static final String INGRID = "ingrid@example.org";
    static final String TOMAS = "tomas@example.org";
    static final String AMARA = "amara@example.org";
    static final String LEO = "leo@example.org";
    static final String YUKI = "yuki@example.org";

    static final List<SeedUser> ALL = List.of(
            new SeedUser(
                    INGRID,
                    "Ingrid Solheim",
                    Role.EDITOR,
                    400,
                    "Keeps this blog in order. Bakes rye bread on Sundays and has opinions about crusts.",
                    "https://example.org/ingrid"),
            new SeedUser(
                    TOMAS,
                    "Tomás Rivera",
                    Role.AUTHOR,
                    310,
                    "Walks long distances slowly. Formerly a bridge engineer, still stops at every bridge.",
                    null),
            new SeedUser(
                    AMARA,
                    "Amara Okafor",
                    Role.AUTHOR,
                    250,
                    "Repairs radios, lamps and anything else with two wires and a story.",
                    "https://example.org/amara"),
            new SeedUser(
                    LEO, "Leo Brandt", Role.READER, 120, "Reads everything, forgets half, asks about the rest.", null),
            new SeedUser(
                    YUKI,
                    "Yuki Tanaka",
                    Role.READER,
                    45,
                    "Draws maps of places that nearly exist. Balcony gardener, three tomatoes last year.",
                    null));

    private SeedUsers() {}
}
