package dev.iolite.client;

import dev.iolite.plan.read.DefaultConditions;
import dev.iolite.plan.read.FilterAnswers;
import dev.iolite.plan.read.InForce;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a client.
 *
 * @param declared what was declared
 * @param switches which of them are switched off on a thread
 */
record Filters(DefaultConditions declared, FilterSwitch switches) {

    /**
     * What holds on a thread, for calls that another one makes instead. Two are equal when they show the same rows.
     *
     * @param off the names that are switched off
     * @param answers what filters say; null where they say the same on every thread
     */
    record Moment(Set<String> off, @Nullable FilterAnswers answers) {

        private static final Moment NOTHING = new Moment(Set.of(), null);
    }

    /** Whether there are none, so that no call needs to ask. */
    boolean isEmpty() {
        return declared.isEmpty();
    }

    /** Those in force for the call that is being made. */
    InForce call() {
        return declared.inForce(switches.names(), switches.answers());
    }

    /** What holds now. */
    Moment now() {
        return isEmpty() ? Moment.NOTHING : new Moment(switches.names(), declared.answers());
    }

    /** Makes a call as if it were then. */
    <T> T as(Moment moment, Supplier<T> call) {
        return isEmpty() ? call.get() : switches.instead(moment.off(), moment.answers(), call);
    }
}
