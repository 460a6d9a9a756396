package dev.iolite.plan.write;

import dev.iolite.plan.Input;
import dev.iolite.plan.read.Scope;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes before a statement within the same text: the rows of earlier members, by name. */
final class Earlier {

    /** Nothing goes before a statement that stands alone. */
    static final Earlier NONE = new Earlier();

    private static final Select.Output ONE = new Select.Output(new Expression.Constant(1L), null);

    private final Map<Integer, Member> members = new LinkedHashMap<>();
    private @Nullable String first;

    private record Member(String name, Outputs outputs) {}

    /** Adds a member that returns one row. */
    void add(String name, Outputs outputs) {
        if (members.isEmpty()) {
            first = name;
        }
        members.put(outputs.register(), new Member(name, outputs));
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The column of an earlier member that a value stands for; null when it is none. */
    Input.@Nullable Output reference(@Nullable Object value) {
        return value instanceof Input.Output output && members.containsKey(output.register()) ? output : null;
    }

    Expression column(Schema schema, Input.Output reference) {
        Member member = member(reference);
        ScalarField field = member.outputs().fields().get(reference.column());
        return new Expression.Column(member.name(), field.column(), Scope.typeOf(schema, field));
    }

    private Member member(Input.Output reference) {
        return Objects.requireNonNull(members.get(reference.register()));
    }

    /** The first member, which everything depends on, and those that are referred to, as tables. */
    List<FromItem> tables(List<Input.Output> references) {
        Set<String> names = new LinkedHashSet<>();
        if (first != null) {
            names.add(first);
        }
        references.forEach(reference -> names.add(member(reference).name()));
        List<FromItem> tables = new ArrayList<>();
        names.forEach(name -> tables.add(table(name)));
        return tables;
    }

    static FromItem table(String name) {
        return new FromItem.Table(new TableName(null, name), name);
    }

    /** A condition, which holds only if the first member has found its row. */
    Expression dependent(Expression condition) {
        if (first == null) {
            return condition;
        }
        Expression there =
                new Expression.Exists(Select.of(List.of(ONE), table(first), List.of(), Expression.TRUE), false);
        return new Expression.And(List.of(condition, there));
    }
}
