package dev.iolite.plan;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint's refusal means in the words of the call.
 *
 * @param code the refusal: P2002 or P2003
 * @param owner the model that has the constraint; null for a link table of no model
 * @param fields the fields of the constraint
 * @param failure what is reported instead
 * @param alone whether no other constraint of this kind can refuse the step, so that it is meant even where the
 *     database does not name the constraint
 */
public record Rewording(Code code, @Nullable String owner, List<String> fields, Failure failure, boolean alone) {
    /** Copies the fields. */
    public Rewording {
        fields = List.copyOf(fields);
    }

    /**
     * What the refusal of one of several constraints means.
     *
     * @param code the refusal: P2002 or P2003
     * @param owner the model that has the constraint
     * @param fields the fields of the constraint
     * @param failure what is reported instead
     */
    public Rewording(Code code, String owner, List<String> fields, Failure failure) {
        this(code, owner, fields, failure, false);
    }

    /**
     * Whether a refusal is that of this constraint.
     *
     * @param model the model the database's report names; null for none
     * @param named the fields it names
     * @return true when both fit
     */
    public boolean means(@Nullable String model, List<String> named) {
        return Set.copyOf(fields).equals(Set.copyOf(named)) && (owner == null || model == null || owner.equals(model));
    }

    /**
     * The same where no other constraint of this kind can refuse the step.
     *
     * @return a copy
     */
    public Rewording only() {
        return new Rewording(code, owner, fields, failure, true);
    }
}
