package dev.iolite.dsl;

import dev.iolite.query.Data.Change.Arithmetic.Operator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/**
 * What becomes of the scalar fields of a row. Generated classes add a method for each field.
 *
 * @param <M> the model
 * @param <S> the class itself
 */
public abstract class ScalarChanges<M, S extends ScalarChanges<M, S>> {

    /** Where the changes are collected; for generated code. */
    protected final DataBuilder data;

    /**
     * Begins the changes.
     *
     * @param data where they are collected
     */
    protected ScalarChanges(DataBuilder data) {
        this.data = data;
    }

    /**
     * This in its own type; for generated code.
     *
     * @return this
     */
    protected abstract S self();

    /**
     * Adds a number in the database, so that no concurrent change is lost: in SQL {@code a = a + ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S increment(ShortField<M> field, int by) {
        data.put(field.name(), field.change(Operator.INCREMENT, by));
        return self();
    }

    /**
     * Adds a number in the database, so that no concurrent change is lost: in SQL {@code a = a + ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S increment(IntField<M> field, int by) {
        data.arithmetic(field.name(), Operator.INCREMENT, by);
        return self();
    }

    /**
     * Adds a number in the database, so that no concurrent change is lost: in SQL {@code a = a + ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S increment(LongField<M> field, long by) {
        data.arithmetic(field.name(), Operator.INCREMENT, by);
        return self();
    }

    /**
     * Adds a number in the database, so that no concurrent change is lost: in SQL {@code a = a + ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S increment(FloatField<M> field, float by) {
        data.arithmetic(field.name(), Operator.INCREMENT, by);
        return self();
    }

    /**
     * Adds a number in the database, so that no concurrent change is lost: in SQL {@code a = a + ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S increment(DoubleField<M> field, double by) {
        data.arithmetic(field.name(), Operator.INCREMENT, by);
        return self();
    }

    /**
     * Adds a number in the database, so that no concurrent change is lost: in SQL {@code a = a + ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S increment(DecimalField<M> field, BigDecimal by) {
        data.arithmetic(field.name(), Operator.INCREMENT, by);
        return self();
    }

    /**
     * Subtracts a number in the database, so that no concurrent change is lost: in SQL {@code a = a - ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S decrement(ShortField<M> field, int by) {
        data.put(field.name(), field.change(Operator.DECREMENT, by));
        return self();
    }

    /**
     * Subtracts a number in the database, so that no concurrent change is lost: in SQL {@code a = a - ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S decrement(IntField<M> field, int by) {
        data.arithmetic(field.name(), Operator.DECREMENT, by);
        return self();
    }

    /**
     * Subtracts a number in the database, so that no concurrent change is lost: in SQL {@code a = a - ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S decrement(LongField<M> field, long by) {
        data.arithmetic(field.name(), Operator.DECREMENT, by);
        return self();
    }

    /**
     * Subtracts a number in the database, so that no concurrent change is lost: in SQL {@code a = a - ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S decrement(FloatField<M> field, float by) {
        data.arithmetic(field.name(), Operator.DECREMENT, by);
        return self();
    }

    /**
     * Subtracts a number in the database, so that no concurrent change is lost: in SQL {@code a = a - ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S decrement(DoubleField<M> field, double by) {
        data.arithmetic(field.name(), Operator.DECREMENT, by);
        return self();
    }

    /**
     * Subtracts a number in the database, so that no concurrent change is lost: in SQL {@code a = a - ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S decrement(DecimalField<M> field, BigDecimal by) {
        data.arithmetic(field.name(), Operator.DECREMENT, by);
        return self();
    }

    /**
     * Multiplies by a number in the database, so that no concurrent change is lost: in SQL {@code a = a * ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S multiply(ShortField<M> field, int by) {
        data.put(field.name(), field.change(Operator.MULTIPLY, by));
        return self();
    }

    /**
     * Multiplies by a number in the database, so that no concurrent change is lost: in SQL {@code a = a * ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S multiply(IntField<M> field, int by) {
        data.arithmetic(field.name(), Operator.MULTIPLY, by);
        return self();
    }

    /**
     * Multiplies by a number in the database, so that no concurrent change is lost: in SQL {@code a = a * ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S multiply(LongField<M> field, long by) {
        data.arithmetic(field.name(), Operator.MULTIPLY, by);
        return self();
    }

    /**
     * Multiplies by a number in the database, so that no concurrent change is lost: in SQL {@code a = a * ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S multiply(FloatField<M> field, float by) {
        data.arithmetic(field.name(), Operator.MULTIPLY, by);
        return self();
    }

    /**
     * Multiplies by a number in the database, so that no concurrent change is lost: in SQL {@code a = a * ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S multiply(DoubleField<M> field, double by) {
        data.arithmetic(field.name(), Operator.MULTIPLY, by);
        return self();
    }

    /**
     * Multiplies by a number in the database, so that no concurrent change is lost: in SQL {@code a = a * ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S multiply(DecimalField<M> field, BigDecimal by) {
        data.arithmetic(field.name(), Operator.MULTIPLY, by);
        return self();
    }

    /**
     * Divides by a number in the database, so that no concurrent change is lost: in SQL {@code a = a / ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S divide(ShortField<M> field, int by) {
        data.put(field.name(), field.change(Operator.DIVIDE, by));
        return self();
    }

    /**
     * Divides by a number in the database, so that no concurrent change is lost: in SQL {@code a = a / ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S divide(IntField<M> field, int by) {
        data.arithmetic(field.name(), Operator.DIVIDE, by);
        return self();
    }

    /**
     * Divides by a number in the database, so that no concurrent change is lost: in SQL {@code a = a / ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S divide(LongField<M> field, long by) {
        data.arithmetic(field.name(), Operator.DIVIDE, by);
        return self();
    }

    /**
     * Divides by a number in the database, so that no concurrent change is lost: in SQL {@code a = a / ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S divide(FloatField<M> field, float by) {
        data.arithmetic(field.name(), Operator.DIVIDE, by);
        return self();
    }

    /**
     * Divides by a number in the database, so that no concurrent change is lost: in SQL {@code a = a / ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S divide(DoubleField<M> field, double by) {
        data.arithmetic(field.name(), Operator.DIVIDE, by);
        return self();
    }

    /**
     * Divides by a number in the database, so that no concurrent change is lost: in SQL {@code a = a / ?}. Null stays null.
     *
     * @param field the field
     * @param by the number
     * @return this
     */
    public final S divide(DecimalField<M> field, BigDecimal by) {
        data.arithmetic(field.name(), Operator.DIVIDE, by);
        return self();
    }

    /**
     * Adds elements at the end of a list: {@code push(USER.coinflips, true)}.
     *
     * @param field the field
     * @param elements the elements, none null
     * @param <E> their type
     * @return this
     */
    @SafeVarargs
    public final <E> S push(ListField<M, E> field, E... elements) {
        return push(field, Arrays.asList(elements));
    }

    /**
     * Adds elements at the end of a list.
     *
     * @param field the field
     * @param elements the elements, none null
     * @param <E> their type
     * @return this
     */
    public final <E> S push(ListField<M, E> field, Collection<? extends E> elements) {
        data.push(field.name(), elements);
        return self();
    }
}
