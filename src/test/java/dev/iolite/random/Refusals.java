package dev.iolite.random;

import dev.iolite.error.Code;
import dev.iolite.schema.Model;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a write. The first thing found refuses it; where several things are wrong at once a statement may
 * meet any of them first, and then all are wanted.
 */
final class Refusals {

    private final boolean all;
    private final List<Missed> missed = new ArrayList<>();
    private boolean taken;
    private final Set<Code> found = EnumSet.noneOf(Code.class);

    private Refusals(boolean all) {
        this.all = all;
    }

    static Refusals first() {
        return new Refusals(false);
    }

    /** After each one the write goes on as well as it can. */
    static Refusals all() {
        return new Refusals(true);
    }

    void refuse(Code code) {
        found.add(code);
        if (!all) {
            throw new Refused(code);
        }
    }

    /** A row that a to-one relation should be connected to, and that is not there. */
    record Missed(Model model, Map<String, @Nullable Object> where) {}

    void miss(Model model, Map<String, @Nullable Object> where) {
        missed.add(new Missed(model, where));
        refuse(Code.P2025);
    }

    List<Missed> missed() {
        return missed;
    }

    /** A row that another one needs is to be taken from it. */
    void take() {
        taken = true;
        refuse(Code.P2014);
    }

    boolean taken() {
        return taken;
    }

    /** Whether a write goes on after it was refused. */
    boolean goOn() {
        return all;
    }

    Set<Code> found() {
        return found;
    }

    /** A write that is refused. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Code code;

        Refused(Code code) {
            super(code.id());
            this.code = code;
        }

        Code code() {
            return code;
        }
    }
}
