package dev.iolite.dynamic;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.schema.Model;
import dev.iolite.schema.Suggestion;
import java.util.Collection;

/**
 * A place in the call, for errors.
 *
 * @param model the model whose argument stands there
 * @param path such as {@code where.posts.some}; empty for the call itself
 * @param choice whether something of another form could stand there or above; Prisma reports a missing value then as
 *     P2009 and not as P2012
 */
record Position(String model, String path, boolean choice) {

    static Position of(Model model) {
        return new Position(model.name(), "", false);
    }

    Position in(String name) {
        return new Position(model, path.isEmpty() ? name : path + "." + name, choice);
    }

    Position at(int index) {
        return new Position(model, path + "[" + index + "]", choice);
    }

    /** The same place, where the arguments belong to another model. */
    Position of(String other) {
        return new Position(other, path, choice);
    }

    Position asChoice() {
        return new Position(model, path, true);
    }

    /** What stands here has not the form or the type that is expected. */
    InvalidInputException invalid(String problem, String remedy) {
        return failure(Code.P2009, problem, remedy);
    }

    /** What must stand here does not. */
    InvalidInputException missing(String problem, String remedy) {
        return failure(choice ? Code.P2009 : Code.P2012, problem, remedy);
    }

    /** What stands here is well formed but makes no sense. */
    InvalidInputException refused(String problem, String remedy) {
        return failure(Code.P2019, problem, remedy);
    }

    /** A name that does not exist here. */
    InvalidInputException unknown(String name, Collection<String> known) {
        String nearest = Suggestion.closest(name, known)
                .map(candidate -> "Did you mean " + candidate + "? ")
                .orElse("");
        return invalid("There is no argument " + name + " here.", nearest + "Possible are " + listed(known) + ".");
    }

    static String listed(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private InvalidInputException failure(Code code, String problem, String remedy) {
        return new InvalidInputException(
                Failure.of(code, model, problem).at(path).remedy(remedy));
    }
}
