package dev.iolite.autoconfigure.settings;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A setting that stops the start: what was found, what is allowed and what was probably meant. */
public final class InvalidSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String property;
    private final String problem;
    private final List<String> allowed;
    private final @Nullable String meant;

    private InvalidSettingException(
            @Nullable String property, String problem, Collection<String> allowed, @Nullable String meant) {
        super((property == null ? "" : property + ": ") + problem);
        this.property = property;
        this.problem = problem;
        this.allowed = List.copyOf(allowed);
        this.meant = meant;
    }

    /**
     * A name that is not among those allowed.
     *
     * @param property the whole property name; null while it is being bound, when Boot knows it
     * @param kind what the name should have been, such as {@code log level}
     * @param found the name that was found
     * @param allowed all names that would do
     * @return the exception, with the allowed name that looks most like the one found
     */
    public static InvalidSettingException unknown(
            @Nullable String property, String kind, String found, Collection<String> allowed) {
        return new InvalidSettingException(
                property,
                "there is no " + kind + " '" + found + "'",
                allowed,
                Nearest.to(found, allowed).orElse(null));
    }

    /**
     * Any other mistake.
     *
     * @param property the whole property name; null while it is being bound, when Boot knows it
     * @param problem what was found and why it is refused
     * @param allowed what would do instead
     * @return the exception
     */
    public static InvalidSettingException of(@Nullable String property, String problem, String... allowed) {
        return new InvalidSettingException(property, problem, List.of(allowed), null);
    }

    /**
     * The property.
     *
     * @return its whole name; null when Boot knows it
     */
    public @Nullable String property() {
        return property;
    }

    /**
     * What was found.
     *
     * @return a clause without a full stop
     */
    public String problem() {
        return problem;
    }

    /**
     * What would do.
     *
     * @return the names; empty when there is nothing to list
     */
    public List<String> allowed() {
        return allowed;
    }

    /**
     * What was probably meant.
     *
     * @return one of the allowed names; null when none looks alike
     */
    public @Nullable String meant() {
        return meant;
    }
}
