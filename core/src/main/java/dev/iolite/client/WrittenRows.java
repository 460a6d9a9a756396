package dev.iolite.client;

import dev.iolite.model.Readers;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Mutation;
import dev.iolite.query.Operand;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a write with relations and counts: after it by their keys, or before they are deleted. */
final class WrittenRows {

    private final Reads reads;

    WrittenRows(Reads reads) {
        this.reads = reads;
    }

    /** The row that is about to be deleted; empty when there is none. */
    <M> List<M> before(Mutation.Delete mutation, Readers readers) {
        M row = reads.findUnique(
                new Read.FindUnique(mutation.model(), mutation.where(), mutation.selection(), LoadStrategy.QUERY),
                readers);
        return row == null ? List.of() : List.of(row);
    }

    /** The rows with these keys, in the order of the keys where there is one row only. */
    <M> List<M> after(Model model, List<List<@Nullable Object>> keys, Selection selection, Readers readers) {
        if (keys.isEmpty()) {
            return List.of();
        }
        if (keys.size() == 1) {
            UniqueWhere key = new UniqueWhere(model.id().fields(), operands(keys.get(0)), Condition.ALWAYS);
            M row = reads.findUnique(
                    new Read.FindUnique(model.name(), key, selection, LoadStrategy.QUERY), readers, true);
            return row == null ? List.of() : List.of(row);
        }
        ReadArguments arguments = ReadArguments.where(among(model.id().fields(), keys));
        return reads.findMany(new Read.FindMany(model.name(), arguments, selection, LoadStrategy.QUERY), readers, true);
    }

    private static List<Operand> operands(List<@Nullable Object> values) {
        return values.stream()
                .<Operand>map(value -> new Operand.Value(Objects.requireNonNull(value)))
                .toList();
    }

    private static Condition among(List<String> id, List<List<@Nullable Object>> keys) {
        if (id.size() == 1) {
            List<@Nullable Object> values = new ArrayList<>();
            keys.forEach(key -> values.add(key.get(0)));
            return new Condition.In(id.get(0), new Operand.Values(values), false, false);
        }
        List<Condition> any = new ArrayList<>();
        for (List<@Nullable Object> key : keys) {
            List<Condition> all = new ArrayList<>();
            for (int i = 0; i < id.size(); i++) {
                all.add(new Condition.Compare(
                        id.get(i), Comparison.EQ, operands(key).get(i), false));
            }
            any.add(Condition.and(all));
        }
        return new Condition.Or(any);
    }
}
