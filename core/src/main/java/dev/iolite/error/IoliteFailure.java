package dev.iolite.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every exception of iolite can tell. */
public interface IoliteFailure {

    /**
     * What went wrong.
     *
     * @return the whole description
     */
    Failure failure();

    /**
     * The code.
     *
     * @return such as {@code P2002}
     */
    default Code code() {
        return failure().code();
    }

    /**
     * The model concerned.
     *
     * @return its name; null when none is
     */
    default @Nullable String model() {
        return failure().model();
    }

    /**
     * The fields concerned.
     *
     * @return their names; empty when unknown
     */
    default List<String> fields() {
        return failure().fields();
    }

    /**
     * The place in the call.
     *
     * @return such as {@code data.posts.connect[0]}; empty for the call itself
     */
    default String path() {
        return failure().path();
    }

    /**
     * Gives the exception the text that the client's error format asks for, before the caller sees it.
     *
     * @param text the whole text, of several lines as a rule
     */
    void explain(String text);

    /**
     * Whether it has that text.
     *
     * @return true once {@link #explain} was called
     */
    boolean explained();
}
