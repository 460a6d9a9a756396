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
 */
public record Rewording(Code code, List<String> fields, Failure failure) {
    /** Copies the fields. */
    public Rewording {
        fields = List.copyOf(fields);
    }
}
