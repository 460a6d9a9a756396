package dev.iolite.plan;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import java.util.List;

/**
 * What a constraint's refusal means in the words of the call.
 *
 * @param code the refusal: P2002 or P2003
 * @param fields the fields of the constraint
 * @param failure what is reported instead
 * @param alone whether no other constraint of this kind can refuse the step, so that it is meant even where the
 *     database does not name the constraint
 */
public record Rewording(Code code, List<String> fields, Failure failure, boolean alone) {
    /** Copies the fields. */
    public Rewording {
        fields = List.copyOf(fields);
    }

    /**
     * What the refusal of one of several constraints means.
     *
     * @param code the refusal: P2002 or P2003
     * @param fields the fields of the constraint
     * @param failure what is reported instead
     */
    public Rewording(Code code, List<String> fields, Failure failure) {
        this(code, fields, failure, false);
    }

    /**
     * The same where no other constraint of this kind can refuse the step.
     *
     * @return a copy
     */
    public Rewording only() {
        return new Rewording(code, fields, failure, true);
    }
}
