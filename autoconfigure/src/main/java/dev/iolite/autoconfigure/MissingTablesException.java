package dev.iolite.autoconfigure;

import java.util.List;

/** The database lacks tables or columns of the models. */
final class MissingTablesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    MissingTablesException(List<String> missing, String script) {
        this("The database lacks what the models need:\n - " + String.join("\n - ", missing), remedy(script));
    }

    private MissingTablesException(String problem, String remedy) {
        super(problem + "\n" + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    private static String remedy(String script) {
        return script.isEmpty()
                ? "Add a migration that makes it, or correct the names in the models (@Table, @Column)."
                : "Write the first migration, " + script;
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
