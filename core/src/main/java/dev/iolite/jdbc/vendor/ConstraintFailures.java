package dev.iolite.jdbc.vendor;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Model;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of rows that the database refused, in the words of the models. */
final class ConstraintFailures {

    private final SchemaNames names;

    ConstraintFailures(SchemaNames names) {
        this.names = names;
    }

    Failure unique(Reported reported, @Nullable String called) {
        Optional<SchemaNames.Found> found = names.constraint(reported);
        Optional<Model> owner = found.map(SchemaNames.Found::model).or(() -> names.owner(reported, called));
        List<String> fields = found.map(SchemaNames.Found::fields)
                .or(() -> owner.map(model -> SchemaNames.fields(model, reported.columns())))
                .orElse(reported.columns());
        String what = fields.isEmpty() ? "the same unique values" : "the same " + String.join(" and ", fields);
        return Failure.of(Code.P2002, owner.map(Model::name).orElse(called), "A row with " + what + " exists already.")
                .fields(fields)
                .remedy("Use other values, or upsert or connectOrCreate.");
    }

    Failure foreignKey(Reported reported, @Nullable String called) {
        Optional<SchemaNames.Found> found = names.constraint(reported)
                .filter(known -> known.foreignKey() != null)
                .or(() -> names.foreignKey(reported));
        ForeignKey key = found.map(SchemaNames.Found::foreignKey).orElse(null);
        if (found.isPresent() && key != null) {
            String owner = found.get().model().name();
            return Failure.of(
                            Code.P2003,
                            owner,
                            "The relation " + owner + "." + key.relation() + " would point to a " + key.target()
                                    + " that does not exist.")
                    .fields(key.fields())
                    .remedy("Connect an existing " + key.target()
                            + ", or delete or move the rows that point to it first.");
        }
        return Failure.of(
                        Code.P2003,
                        called,
                        names.link(reported.table())
                                .map(relation ->
                                        "The relation " + relation + " would point to a row that does not exist.")
                                .orElseGet(() -> unnamed(called)))
                .remedy("Connect an existing row, or delete or move the rows that point to it first.");
    }

    /** SQLite names no foreign key: the model's relations are the candidates. */
    private String unnamed(@Nullable String called) {
        List<String> relations = names.relationsOf(called);
        String problem = "A relation would point to a row that does not exist.";
        return relations.isEmpty()
                ? problem
                : problem + " The database does not say which; relations of " + called + " are "
                        + String.join(", ", relations) + ".";
    }

    /** A check's own name is all that the database tells of it, and sometimes its expression. */
    Failure check(Reported reported, @Nullable String called) {
        String name = reported.constraint();
        Optional<Model> owner = names.owner(reported, called).or(() -> names.checked(name));
        List<String> fields = owner.map(
                        model -> name == null || !reported.columns().isEmpty()
                                ? SchemaNames.fields(model, reported.columns())
                                : SchemaNames.checked(model, name))
                .orElse(List.of());
        return Failure.of(
                        Code.P2004,
                        owner.map(Model::name).orElse(called),
                        name == null
                                ? "A check of the database failed."
                                : "The check " + name + " of the database failed.")
                .fields(fields)
                .remedy("Keep to what the database demands of the row, or change that in a migration.");
    }

    /** Anything else that the database refused of a column. */
    Failure value(Code code, Reported reported, @Nullable String called, String problem, String remedy) {
        Optional<Model> owner = names.owner(reported, called);
        return Failure.of(code, owner.map(Model::name).orElse(called), problem)
                .fields(owner.map(model -> SchemaNames.fields(model, reported.columns()))
                        .orElse(reported.columns()))
                .remedy(remedy);
    }
}
