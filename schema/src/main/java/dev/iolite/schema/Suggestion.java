package dev.iolite.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a developer probably meant. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * The candidate nearest to a name that does not exist.
     *
     * @param written what was written
     * @param candidates what exists
     * @return the nearest; empty when none is near
     */
    public static Optional<String> closest(String written, Collection<String> candidates) {
        int limit = Math.max(2, written.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : candidates) {
            int distance = distance(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && distance < Math.max(written.length(), candidate.length())) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * A sentence that proposes the nearest name, or lists what exists.
     *
     * @param written what was written
     * @param candidates what exists
     * @return such as {@code Did you mean title?}, without a full stop
     */
    public static String sentence(String written, Collection<String> candidates) {
        return closest(written, candidates)
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(
                        () -> candidates.isEmpty() ? "Declare it first" : "Known are " + String.join(", ", candidates));
    }

    /** Edits between two words; two swapped letters count as one. */
    private static int distance(String left, String right) {
        int[][] edits = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, left, right, i, j);
            }
        }
        return edits[left.length()][right.length()];
    }

    private static int step(int[][] edits, String left, String right, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
