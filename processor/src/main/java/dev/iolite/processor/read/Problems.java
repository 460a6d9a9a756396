package dev.iolite.processor.read;

import dev.iolite.schema.Problem;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Shows what is wrong with the models, each thing once, at the element that has to change. */
public final class Problems {

    private final Messager messager;
    private final Set<String> shown = new HashSet<>();

    /**
     * Makes one for a run of the compiler.
     *
     * @param messager shows the messages
     */
    public Problems(Messager messager) {
        this.messager = messager;
    }

    /**
     * Shows a problem.
     *
     * @param place the element that has to change
     * @param message what was found and why it is refused
     * @param remedy what to write instead
     */
    public void report(Place place, String message, String remedy) {
        show(place, message + ". " + remedy + ".");
    }

    /**
     * Shows a problem whose text says all.
     *
     * @param place the element that has to change
     * @param text what was found, why it is refused, and what to write instead
     */
    public void report(Place place, String text) {
        show(place, text);
    }

    /**
     * Shows a problem that the schema's builder found.
     *
     * @param problem the problem
     * @param fallback where it is shown when it has no place of its own
     */
    public void report(Problem problem, @Nullable Element fallback) {
        if (problem.position() instanceof Place place) {
            show(place, problem.text());
        } else if (fallback != null) {
            show(Place.of(fallback), problem.text());
        } else {
            messager.printMessage(Diagnostic.Kind.ERROR, problem.text());
        }
    }

    /**
     * Whether anything was wrong.
     *
     * @return true after the first problem
     */
    public boolean any() {
        return !shown.isEmpty();
    }

    private void show(Place place, String text) {
        if (!shown.add(place.element() + " " + text)) {
            return;
        }
        if (place.annotation() == null) {
            messager.printMessage(Diagnostic.Kind.ERROR, text, place.element());
        } else {
            messager.printMessage(Diagnostic.Kind.ERROR, text, place.element(), place.annotation());
        }
    }
}
