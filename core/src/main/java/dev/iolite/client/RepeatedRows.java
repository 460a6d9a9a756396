package dev.iolite.client;

import dev.iolite.error.Failure;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the row of a call that has the key of an earlier one: databases say which key is taken, not by which row. */
final class RepeatedRows {

    private RepeatedRows() {}

    /** The same error at the row that repeats a key; as it is where no row of the call does. */
    static RuntimeException named(Mutation mutation, RuntimeException error) {
        if (!(mutation instanceof Mutation.CreateMany many)
                || !(error instanceof UniqueConstraintException taken)
                || !taken.path().isEmpty()
                || taken.fields().isEmpty()) {
            return error;
        }
        Failure failure = taken.failure();
        int row = repeated(many.rows(), failure.fields());
        if (row < 0) {
            return error;
        }
        UniqueConstraintException named =
                new UniqueConstraintException(failure.at("data[" + row + "]"), error.getCause());
        named.setStackTrace(error.getStackTrace());
        return named;
    }

    private static int repeated(List<Data> rows, List<String> fields) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> key = key(rows.get(i), fields);
            if (key != null && seen.putIfAbsent(key, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The values of a key; null where one of them is the database's matter. */
    private static @Nullable List<Object> key(Data row, List<String> fields) {
        List<Object> key = new ArrayList<>();
        for (String field : fields) {
            for (Data.Assignment assignment : row.assignments()) {
                if (assignment.field().equals(field)
                        && assignment.change() instanceof Data.Change.Set set
                        && set.value() != null) {
                    key.add(set.value());
                }
            }
        }
        return key.size() == fields.size() ? key : null;
    }
}
