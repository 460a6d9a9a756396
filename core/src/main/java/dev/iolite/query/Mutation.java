package dev.iolite.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call that writes. */
public sealed interface Mutation {

    /**
     * Answers one question for each kind of mutation.
     *
     * @param <R> the answer's type
     */
    interface Visitor<R> {
        /** For {@link Create}. */
        R create(Create mutation);
        /** For {@link CreateMany}. */
        R createMany(CreateMany mutation);
        /** For {@link Update}. */
        R update(Update mutation);
        /** For {@link UpdateMany}. */
        R updateMany(UpdateMany mutation);
        /** For {@link Upsert}. */
        R upsert(Upsert mutation);
        /** For {@link Delete}. */
        R delete(Delete mutation);
        /** For {@link DeleteMany}. */
        R deleteMany(DeleteMany mutation);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to ask
     * @param <R> the answer's type
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The model written.
     *
     * @return its name
     */
    String model();

    /**
     * One new row.
     *
     * @param model the model's name
     * @param data what it holds
     * @param selection what is read of it
     */
    record Create(String model, Data data, Selection selection) implements Mutation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /**
     * Many new rows of scalars only.
     *
     * @param model the model's name
     * @param rows the rows
     * @param skipDuplicates whether rows whose key exists are passed over
     * @param selection what is read of the new rows; null for their number only
     */
    record CreateMany(
            String model,
            List<Data> rows,
            boolean skipDuplicates,
            @Nullable Selection selection) implements Mutation {
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
     * One row changed; it must exist.
     *
     * @param model the model's name
     * @param where which row
     * @param data what becomes of it
     * @param selection what is read of it
     */
    record Update(String model, UniqueWhere where, Data data, Selection selection) implements Mutation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /**
     * Rows changed by scalars only.
     *
     * @param model the model's name
     * @param where which rows
     * @param data what becomes of them
     * @param limit how many at the most; null for all
     * @param selection what is read of the changed rows; null for their number only
     */
    record UpdateMany(
            String model,
            Condition where,
            Data data,
            @Nullable Integer limit,
            @Nullable Selection selection) implements Mutation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.updateMany(this);
        }
    }

    /**
     * One row changed, or made if it does not exist.
     *
     * @param model the model's name
     * @param where which row
     * @param create what a new row holds
     * @param update what becomes of an existing one
     * @param selection what is read of it
     */
    record Upsert(String model, UniqueWhere where, Data create, Data update, Selection selection) implements Mutation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.upsert(this);
        }
    }

    /**
     * One row deleted; it must exist.
     *
     * @param model the model's name
     * @param where which row
     * @param selection what is read of it before it is gone
     */
    record Delete(String model, UniqueWhere where, Selection selection) implements Mutation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * Rows deleted.
     *
     * @param model the model's name
     * @param where which rows
     * @param limit how many at the most; null for all
     */
    record DeleteMany(
            String model, Condition where, @Nullable Integer limit) implements Mutation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleteMany(this);
        }
    }
}
