package dev.iolite.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The eleven things a write can do with rows at the other end of a relation. */
public sealed interface NestedOperation {

    /**
     * Answers one question for each operation.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Create}. */
        R create(Create operation);
        /** For {@link CreateMany}. */
        R createMany(CreateMany operation);
        /** For {@link Connect}. */
        R connect(Connect operation);
        /** For {@link ConnectOrCreate}. */
        R connectOrCreate(ConnectOrCreate operation);
        /** For {@link Replace}. */
        R replace(Replace operation);
        /** For {@link Disconnect}. */
        R disconnect(Disconnect operation);
        /** For {@link Update}. */
        R update(Update operation);
        /** For {@link Upsert}. */
        R upsert(Upsert operation);
        /** For {@link Delete}. */
        R delete(Delete operation);
        /** For {@link UpdateMany}. */
        R updateMany(UpdateMany operation);
        /** For {@link DeleteMany}. */
        R deleteMany(DeleteMany operation);
    }

    /**
     * Calls the visitor's method for this operation.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A new row.
     *
     * @param data what it holds
     * @param link the scalars of the row of the link model; null when none are given
     */
    record NewRow(Data data, @Nullable Data link) {}

    /**
     * An existing row to tie.
     *
     * @param where which row
     * @param link the scalars of the row of the link model; null when none are given
     */
    record Target(UniqueWhere where, @Nullable Data link) {}

    /**
     * A row to tie, made if it does not exist.
     *
     * @param where which row
     * @param create what a new row holds
     * @param link the scalars of the row of the link model; null when none are given
     */
    record Choice(UniqueWhere where, Data create, @Nullable Data link) {}

    /**
     * A tied row to change.
     *
     * @param where which row
     * @param data what becomes of it
     */
    record Changed(UniqueWhere where, Data data) {}

    /**
     * A tied row to change, made if it does not exist.
     *
     * @param where which row
     * @param create what a new row holds
     * @param update what becomes of an existing one
     */
    record Put(UniqueWhere where, Data create, Data update) {}

    /**
     * Tied rows to change.
     *
     * @param where which rows
     * @param data what becomes of them, scalars only
     */
    record ChangedMany(Condition where, Data data) {}

    /**
     * Makes related rows and ties them.
     *
     * @param rows the rows, in order
     */
    record Create(List<NewRow> rows) implements NestedOperation {
        /** Copies the list. */
        public Create {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /**
     * Makes many related rows of scalars only; to-many relations owned by the child.
     *
     * @param rows the rows, without nested writes
     * @param skipDuplicates whether rows whose key exists are passed over
     */
    record CreateMany(List<Data> rows, boolean skipDuplicates) implements NestedOperation {
        /** Copies the list. */
        public CreateMany {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createMany(this);
        }
    }

    /**
     * Ties existing rows.
     *
     * @param targets the rows; each must exist
     */
    record Connect(List<Target> targets) implements NestedOperation {
        /** Copies the list. */
        public Connect {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.connect(this);
        }
    }

    /**
     * Ties a row that exists or is made.
     *
     * @param choices the rows
     */
    record ConnectOrCreate(List<Choice> choices) implements NestedOperation {
        /** Copies the list. */
        public ConnectOrCreate {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.connectOrCreate(this);
        }
    }

    /**
     * Ties exactly these rows and no others; Prisma's {@code set}.
     *
     * @param targets the rows
     */
    record Replace(List<Target> targets) implements NestedOperation {
        /** Copies the list. */
        public Replace {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    /**
     * Unties rows; what is not tied is left alone. For a to-one relation there is one target whose key is empty.
     *
     * @param targets the rows
     */
    record Disconnect(List<UniqueWhere> targets) implements NestedOperation {
        /** Copies the list. */
        public Disconnect {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.disconnect(this);
        }
    }

    /**
     * Changes tied rows. For a to-one relation the target's key is empty.
     *
     * @param rows the rows; each must exist and be tied
     */
    record Update(List<Changed> rows) implements NestedOperation {
        /** Copies the list. */
        public Update {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /**
     * Changes tied rows or makes and ties new ones. For a to-one relation the target's key is empty.
     *
     * @param rows the rows
     */
    record Upsert(List<Put> rows) implements NestedOperation {
        /** Copies the list. */
        public Upsert {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.upsert(this);
        }
    }

    /**
     * Deletes tied rows. For a to-one relation there is one target whose key is empty.
     *
     * @param targets the rows; each must exist and be tied
     */
    record Delete(List<UniqueWhere> targets) implements NestedOperation {
        /** Copies the list. */
        public Delete {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * Changes all tied rows that meet a condition, each by scalars only.
     *
     * @param changes conditions and what becomes of the rows, in order
     */
    record UpdateMany(List<ChangedMany> changes) implements NestedOperation {
        /** Copies the list. */
        public UpdateMany {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.updateMany(this);
        }
    }

    /**
     * Deletes all tied rows that meet one of several conditions.
     *
     * @param conditions the conditions, one statement for each
     */
    record DeleteMany(List<Condition> conditions) implements NestedOperation {
        /** Copies the list. */
        public DeleteMany {
            conditions = List.copyOf(conditions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteMany(this);
        }
    }
}
