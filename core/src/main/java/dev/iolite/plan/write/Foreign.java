package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.plan.Rewording;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import java.util.List;
import java.util.function.Predicate;

/** Foreign keys of a row that is written. */
final class Foreign {

    private Foreign() {}

    /** Marks what a foreign key's refusal means as the only meaning, where the row gives no other foreign key. */
    static List<Rewording> only(Model model, List<Rewording> rewordings, Predicate<ScalarField> given) {
        long reworded =
                rewordings.stream().filter(each -> each.code() == Code.P2003).count();
        if (reworded != 1) {
            return rewordings;
        }
        long written = model.definition().foreignKeys().stream()
                .filter(key -> isGiven(model, key, given))
                .count();
        return written > 1
                ? rewordings
                : rewordings.stream()
                        .map(each -> each.code() == Code.P2003 ? each.only() : each)
                        .toList();
    }

    private static boolean isGiven(Model model, ForeignKey key, Predicate<ScalarField> given) {
        return model.scalars(key.fields()).stream().allMatch(given);
    }
}
