package dev.iolite.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, without any value of the user's data.
 *
 * @param code the code
 * @param model the model concerned; null when none is
 * @param fields the fields concerned; empty when unknown
 * @param path the place in the call, such as {@code data.posts.connect[0]}; empty for the call itself
 * @param problem what was found and why it is refused, one sentence
 * @param remedy what to do, one sentence; empty when there is nothing to say
 */
public record Failure(
        Code code, @Nullable String model, List<String> fields, String path, String problem, String remedy) {

    /** Copies the fields. */
    public Failure {
        fields = List.copyOf(fields);
    }

    /**
     * A failure of a model.
     *
     * @param code the code
     * @param model the model concerned, or null
     * @param problem what was found and why it is refused, one sentence
     * @return the failure
     */
    public static Failure of(Code code, @Nullable String model, String problem) {
        return new Failure(code, model, List.of(), "", problem, "");
    }

    /**
     * The same failure of a model.
     *
     * @param name the model concerned, or null
     * @return a copy
     */
    public Failure of(@Nullable String name) {
        return new Failure(code, name, fields, path, problem, remedy);
    }

    /**
     * The same failure of certain fields.
     *
     * @param names the fields concerned
     * @return a copy
     */
    public Failure fields(List<String> names) {
        return new Failure(code, model, names, path, problem, remedy);
    }

    /**
     * The same failure at a place in the call.
     *
     * @param place such as {@code data.posts.connect[0]}
     * @return a copy
     */
    public Failure at(String place) {
        return new Failure(code, model, fields, place, problem, remedy);
    }

    /**
     * The same failure with advice.
     *
     * @param advice what to do, one sentence
     * @return a copy
     */
    public Failure remedy(String advice) {
        return new Failure(code, model, fields, path, problem, advice);
    }

    /**
     * One line with everything in it.
     *
     * @return such as {@code P2002 User.email: ... Remedy.}
     */
    public String message() {
        StringBuilder text = new StringBuilder(code.id());
        if (model != null) {
            text.append(' ').append(model);
            if (!fields.isEmpty()) {
                text.append('.').append(String.join(", ", fields));
            }
        }
        text.append(": ").append(problem);
        if (!path.isEmpty()) {
            text.append(" At ").append(path).append('.');
        }
        if (!remedy.isEmpty()) {
            text.append(' ').append(remedy);
        }
        return text.toString();
    }
}
