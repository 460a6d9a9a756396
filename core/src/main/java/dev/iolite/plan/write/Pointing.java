package dev.iolite.plan.write;

import dev.iolite.error.Code;
import dev.iolite.plan.Rewording;
import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The foreign keys of a row that is written: which of them may turn out to point to no row. A database that does not
 * name the one it refuses is understood where there is one such key only.
 */
final class Pointing {

    private final Model model;
    private final Data data;
    private final boolean others;
    private final Set<String> found = new HashSet<>();

    private Pointing(Model model, Data data, boolean others) {
        this.model = model;
        this.data = data;
        this.others = others;
    }

    /**
     * The keys of a new row.
     *
     * @param others whether rows made with it are given keys as they stand
     */
    static Pointing ofNew(Model model, Data data, boolean others) {
        return new Pointing(model, data, others);
    }

    /** Where a key of the row itself changes, rows that point to it may be what the database means. */
    static Pointing ofChanged(Model model, Data data) {
        boolean moved = data.assignments().stream()
                .anyMatch(each ->
                        model.keys().stream().anyMatch(key -> key.fields().contains(each.field())));
        return new Pointing(model, data, moved);
    }

    /** The row that a relation will point to was found or made, or is left to the database to refuse. */
    void found(RelationField relation) {
        found.add(relation.name());
    }

    /** Whether a key other than that of a relation may point to no row. */
    boolean elsewhere(RelationField relation) {
        return others
                || model.definition().foreignKeys().stream()
                        .filter(key -> !key.relation().equals(relation.name()))
                        .anyMatch(key -> given(key) || !found.contains(key.relation()) && connected(key));
    }

    /** Whether a key is given as it stands. */
    boolean given() {
        return model.definition().foreignKeys().stream().anyMatch(this::given);
    }

    /** A default is not what counts where an operation says which row is pointed to. */
    private boolean given(ForeignKey key) {
        return data.nested().stream().noneMatch(write -> write.relation().equals(key.relation()))
                && key.fields().stream().allMatch(this::given);
    }

    private boolean given(String field) {
        return data.assignments().stream()
                        .anyMatch(each -> each.field().equals(field)
                                && each.change() instanceof Data.Change.Set set
                                && set.value() != null)
                || model.scalar(field).defaultValue() instanceof DefaultValue.Literal;
    }

    private boolean connected(ForeignKey key) {
        return data.nested().stream()
                .anyMatch(write -> write.relation().equals(key.relation())
                        && write.operation() instanceof NestedOperation.Connect);
    }

    /** Marks what a foreign key's refusal means as its only meaning, where no other key can be meant. */
    List<Rewording> rewordings(List<Rewording> all) {
        List<Rewording> foreign =
                all.stream().filter(each -> each.code() == Code.P2003).toList();
        return foreign.size() != 1 || given() || others
                ? all
                : all.stream()
                        .map(each -> each.code() == Code.P2003 ? each.only() : each)
                        .toList();
    }
}
