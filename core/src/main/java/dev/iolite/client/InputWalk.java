package dev.iolite.client;

import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through all rows to which a mutation gives values, nested ones too. */
final class InputWalk {

    private final Schema schema;

    InputWalk(Schema schema) {
        this.schema = schema;
    }

    /** Takes the rows. */
    interface Rows {
        /** A row with what it is given, and its place in the call. */
        void row(Model model, Data data, String place);
    }

    void mutation(Mutation mutation, Rows rows) {
        Model model = schema.model(mutation.model());
        mutation.accept(new Roots(model, rows));
    }

    void row(Model model, Data data, String place, Rows rows) {
        rows.row(model, data, place);
        for (NestedWrite write : data.nested()) {
            // a name that is no relation is refused when the mutation is planned
            if (model.field(write.relation()).orElse(null) instanceof RelationField relation) {
                write.operation().accept(new Nested(relation, place + "." + relation.name(), rows));
            }
        }
    }

    /** The call's own rows. */
    private final class Roots implements Mutation.Visitor<Boolean> {

        private final Model model;
        private final Rows rows;

        Roots(Model model, Rows rows) {
            this.model = model;
            this.rows = rows;
        }

        private Boolean data(Data data, String place) {
            row(model, data, place, rows);
            return true;
        }

        @Override
        public Boolean create(Mutation.Create mutation) {
            return data(mutation.data(), "data");
        }

        @Override
        public Boolean createMany(Mutation.CreateMany mutation) {
            for (int i = 0; i < mutation.rows().size(); i++) {
                data(mutation.rows().get(i), "data[" + i + "]");
            }
            return true;
        }

        @Override
        public Boolean update(Mutation.Update mutation) {
            return data(mutation.data(), "data");
        }

        @Override
        public Boolean updateMany(Mutation.UpdateMany mutation) {
            return data(mutation.data(), "data");
        }

        @Override
        public Boolean upsert(Mutation.Upsert mutation) {
            return data(mutation.create(), "create") && data(mutation.update(), "update");
        }

        @Override
        public Boolean delete(Mutation.Delete mutation) {
            return true;
        }

        @Override
        public Boolean deleteMany(Mutation.DeleteMany mutation) {
            return true;
        }
    }

    /** The rows of one nested operation. */
    private final class Nested implements NestedOperation.Visitor<Boolean> {

        private final RelationField relation;
        private final Model target;
        private final String place;
        private final Rows rows;

        Nested(RelationField relation, String place, Rows rows) {
            this.relation = relation;
            this.target = schema.target(relation);
            this.place = place;
            this.rows = rows;
        }

        private <T> Boolean each(String operation, List<T> members, Function<T, @Nullable Data> data, String inner) {
            for (int i = 0; i < members.size(); i++) {
                Data given = data.apply(members.get(i));
                if (given != null) {
                    String at = place + "." + operation + (relation.many() ? "[" + i + "]" : "");
                    row(target, given, inner.isEmpty() ? at : at + "." + inner, rows);
                }
            }
            return true;
        }

        private <T> Boolean links(String operation, List<T> members, Function<T, @Nullable Data> link) {
            String model = relation.link() instanceof Link.ThroughTable through ? through.model() : null;
            for (int i = 0; model != null && i < members.size(); i++) {
                Data given = link.apply(members.get(i));
                if (given != null) {
                    row(schema.model(model), given, place + "." + operation + "[" + i + "].link", rows);
                }
            }
            return true;
        }

        @Override
        public Boolean create(NestedOperation.Create operation) {
            return each("create", operation.rows(), NestedOperation.NewRow::data, "")
                    && links("create", operation.rows(), NestedOperation.NewRow::link);
        }

        @Override
        public Boolean createMany(NestedOperation.CreateMany operation) {
            return each("createMany", operation.rows(), row -> row, "");
        }

        @Override
        public Boolean connect(NestedOperation.Connect operation) {
            return links("connect", operation.targets(), NestedOperation.Target::link);
        }

        @Override
        public Boolean connectOrCreate(NestedOperation.ConnectOrCreate operation) {
            return each("connectOrCreate", operation.choices(), NestedOperation.Choice::create, "create")
                    && links("connectOrCreate", operation.choices(), NestedOperation.Choice::link);
        }

        @Override
        public Boolean replace(NestedOperation.Replace operation) {
            return links("set", operation.targets(), NestedOperation.Target::link);
        }

        @Override
        public Boolean disconnect(NestedOperation.Disconnect operation) {
            return true;
        }

        @Override
        public Boolean update(NestedOperation.Update operation) {
            return each("update", operation.rows(), NestedOperation.Changed::data, "data");
        }

        @Override
        public Boolean upsert(NestedOperation.Upsert operation) {
            return each("upsert", operation.rows(), NestedOperation.Put::create, "create")
                    && each("upsert", operation.rows(), NestedOperation.Put::update, "update");
        }

        @Override
        public Boolean delete(NestedOperation.Delete operation) {
            return true;
        }

        @Override
        public Boolean updateMany(NestedOperation.UpdateMany operation) {
            return each("updateMany", operation.changes(), NestedOperation.ChangedMany::data, "data");
        }

        @Override
        public Boolean deleteMany(NestedOperation.DeleteMany operation) {
            return true;
        }
    }
}
