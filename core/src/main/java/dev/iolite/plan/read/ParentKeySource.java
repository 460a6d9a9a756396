package dev.iolite.plan.read;

import dev.iolite.sql.Select;
import java.util.List;

/** The keys of parents as a subquery, for statements that are sent before the parents are read. */
interface ParentKeySource {

    /**
     * The keys.
     *
     * @param aliases of the statement that uses them
     * @param fields the parents' key fields
     * @return a select of columns {@code k0, k1, ...}
     */
    Select keys(Aliases aliases, List<String> fields);
}
