package dev.iolite.client;

import dev.iolite.plan.read.FilterAnswers;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which filters are switched off on a thread: in a block of code, and for the one call that is being made. */
final class FilterSwitch {

    private final ThreadLocal<@Nullable Off> thread = new ThreadLocal<>();

    /**
     * What is switched off.
     *
     * @param block for all calls of the block that runs
     * @param call for the call that runs besides, but not for calls that interceptors and callers make within it
     * @param answers what filters said on the thread that calls are made for; null for this thread
     */
    private record Off(
            Set<String> block, Set<String> call, @Nullable FilterAnswers answers) {

        static final Off NOTHING = new Off(Set.of(), Set.of(), null);
    }

    /** The names that are switched off for the call that is being made. */
    Set<String> names() {
        Off off = off();
        return both(off.block(), off.call());
    }

    private Off off() {
        Off off = thread.get();
        return off == null ? Off.NOTHING : off;
    }

    /** What filters said on the thread that calls are made for; null for this thread. */
    @Nullable
    FilterAnswers answers() {
        return off().answers();
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Runs a block of code for which filters are switched off. */
    <T> T block(Set<String> names, Supplier<T> work) {
        Off off = off();
        return run(new Off(both(off.block(), names), Set.of(), off.answers()), work);
    }

    /** Makes a call for which filters are switched off. */
    <T> T call(Set<String> names, Supplier<T> work) {
        Off off = off();
        return names.isEmpty() ? work.get() : run(new Off(off.block(), names, off.answers()), work);
    }

    /** What a call switches off; code of the user's that runs within it goes through {@link #outside}. */
    Set<String> ofCall() {
        return off().call();
    }

    /** Runs code of the user's within a call: what the call switches off does not hold for it. */
    <T> T outside(Supplier<T> work) {
        Off off = off();
        return off.call().isEmpty() ? work.get() : run(new Off(off.block(), Set.of(), off.answers()), work);
    }

    /** Makes a call for another thread, where these were switched off and filters said this. */
    <T> T instead(Set<String> names, @Nullable FilterAnswers answers, Supplier<T> work) {
        return run(new Off(names, Set.of(), answers), work);
    }

    private <T> T run(Off off, Supplier<T> work) {
        Off before = thread.get();
        thread.set(off);
        try {
            return work.get();
        } finally {
            if (before == null) {
                thread.remove();
            } else {
                thread.set(before);
            }
        }
    }
}
