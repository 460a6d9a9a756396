package dev.iolite.sql.dialect;

import dev.iolite.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paths into JSON documents. A step that is a whole number written as text names a member of an object or an element of
 * an array, as jsonb has it; databases that need to be told which are asked for either.
 */
final class JsonPaths {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");

    private JsonPaths() {}

    /**
     * All ways to read a path.
     *
     * @param at the path; each such step doubles the readings
     * @return paths in which numbers are positions and texts are names; one of them at most leads anywhere
     */
    static List<List<Object>> readings(Expression.JsonAt at) {
        List<List<Object>> readings = List.of(List.of());
        for (Object step : at.path()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> reading : readings) {
                if (whole(step)) {
                    longer.add(with(reading, Integer.valueOf(step.toString())));
                }
                longer.add(with(reading, step));
            }
            readings = longer;
        }
        return readings;
    }

    private static boolean whole(Object step) {
        return step instanceof String text && WHOLE.matcher(text).matches();
    }

    private static List<Object> with(List<Object> steps, Object step) {
        List<Object> longer = new ArrayList<>(steps);
        longer.add(step);
        return longer;
    }

    /** The only reading, or the one that leads somewhere. */
    static Expression first(List<Expression> readings) {
        return readings.size() == 1 ? readings.get(0) : Words.list("COALESCE(", readings, ")");
    }
}
