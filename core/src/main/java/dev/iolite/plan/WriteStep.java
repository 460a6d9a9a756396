package dev.iolite.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a write, as data: what goes in, what comes out, what must hold. */
public sealed interface WriteStep {

    /**
     * Answers one question for each kind of step.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Execute}. */
        R execute(Execute step);
        /** For {@link Choose}. */
        R choose(Choose step);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /** What is done when a key of a new row exists. */
    enum OnDuplicate {
        /** It is reported. */
        FAIL,
        /** The row is left out. */
        SKIP,
        /** The statement, which passes over rows that exist, is sent again; another writer was faster. */
        REPEAT,
        /**
         * Where the statement is a transaction by itself it is sent once more: another writer of the same row may have been
         * faster, and of all keys of that row the database reported one for which the statement has no answer.
         */
        ONCE_MORE
    }

    /**
     * Sends one statement.
     *
     * @param path the place in the call, such as {@code data.posts.connect}
     * @param paths the places of the rows of each model, for a statement that writes rows of several places
     * @param statement the statement
     * @param arguments its arguments by number; some may be {@link Input}s
     * @param capture where returned rows go
     * @param check how many rows there must be; null for any number
     * @param onDuplicate what is done when a key exists
     * @param rewordings what constraints mean in the words of the call
     * @param result whether its rows are the answer to the call, or are counted for it
     * @param columns for each scalar field of the answer, by its index, its column or -1; null when rows are counted
     */
    record Execute(
            String path,
            Map<String, String> paths,
            WriteStatement statement,
            @Nullable Object[] arguments,
            Capture capture,
            @Nullable Check check,
            OnDuplicate onDuplicate,
            List<Rewording> rewordings,
            boolean result,
            int @Nullable [] columns)
            implements WriteStep {
        /** Copies the paths and the rewordings. */
        public Execute {
            paths = Map.copyOf(paths);
            rewordings = List.copyOf(rewordings);
        }

        /**
         * The place in the call where rows of a model are named.
         *
         * @param model the model's name; null for a link table of no model
         * @return the place; that of the statement where it is not known better
         */
        public String path(@Nullable String model) {
            return model == null ? path : paths.getOrDefault(model, path);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.execute(this);
        }

        @Override
        public String toString() {
            return path + ": " + statement + " " + Arrays.toString(arguments) + " -> " + capture;
        }
    }

    /**
     * Finds a row or makes it. When another writer makes it first, it is found the next time.
     *
     * @param find steps of which the last finds the row, and perhaps changes it
     * @param found steps that follow when it was found
     * @param make steps of which the last makes the row
     * @param made steps that follow when it was made
     * @param key the fields whose duplicate means that another writer was faster; empty when none does
     * @param undo whether {@code make} must be undone then
     * @param exists what is reported when the row can be neither found nor made
     */
    record Choose(
            List<WriteStep> find,
            List<WriteStep> found,
            List<WriteStep> make,
            List<WriteStep> made,
            List<String> key,
            boolean undo,
            dev.iolite.error.Failure exists)
            implements WriteStep {
        /** Copies the lists. */
        public Choose {
            find = List.copyOf(find);
            found = List.copyOf(found);
            make = List.copyOf(make);
            made = List.copyOf(made);
            key = List.copyOf(key);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choose(this);
        }
    }
}
