package dev.iolite.plan.read;

/** Gives the tables of one statement their names: {@code t0, t1, ...}. */
public final class Aliases {

    private int next;

    /**
     * The next name.
     *
     * @return such as {@code t0}
     */
    public String next() {
        return "t" + next++;
    }
}
