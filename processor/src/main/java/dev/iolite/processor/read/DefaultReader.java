package dev.iolite.processor.read;

import dev.iolite.annotation.Default;
import dev.iolite.schema.DefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@link Default}. Whether a literal fits its type is the schema's matter. */
final class DefaultReader {

    private final Problems problems;

    DefaultReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    DefaultValue read(Getter getter, Default written, boolean list) {
        boolean generated = written.generated() != Default.Generated.NOTHING;
        boolean sql = !written.sql().isEmpty();
        boolean literal = written.value().length > 0;
        if ((generated ? 1 : 0) + (sql ? 1 : 0) + (literal ? 1 : 0) != 1) {
            report(
                    getter,
                    "needs exactly one of a literal, generated and sql",
                    "Write @Default(\"0\"), @Default(generated = CUID) or @Default(sql = \"...\")");
            return null;
        }
        if (generated) {
            return new DefaultValue.Generated(
                    DefaultValue.Generated.Kind.valueOf(written.generated().name()), written.length());
        }
        if (sql) {
            return new DefaultValue.Sql(written.sql());
        }
        return literals(getter, written.value(), list);
    }

    private @Nullable DefaultValue literals(Getter getter, String[] values, boolean list) {
        if (list) {
            return new DefaultValue.Literals(List.of((Object[]) values));
        }
        if (values.length > 1) {
            report(getter, "has several literals, and the property holds one value", "Keep one of them");
            return null;
        }
        return new DefaultValue.Literal(values[0]);
    }

    private void report(Getter getter, String what, String remedy) {
        problems.report(Place.of(getter.method(), Default.class), getter.title() + ": @Default " + what, remedy);
    }
}
