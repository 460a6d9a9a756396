package dev.iolite.schema.prisma;

import dev.iolite.schema.Problem;
import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with the text, so that all of it is reported in one run. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(Place place, String message, String remedy) {
        problems.add(new Problem(place, "", "", message, remedy));
    }

    void unknown(Place place, String what, String written, Collection<String> candidates) {
        add(place, "There is no " + what + " " + written, Suggestion.sentence(written, candidates));
    }

    List<Problem> problems() {
        return problems;
    }
}
