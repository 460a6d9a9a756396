package dev.iolite.model;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read by column number without labels and without boxing. Columns count from 0. */
public interface Row {

    /**
     * Reads a column that is never null.
     *
     * @param column its number
     * @return the value
     */
    boolean getBoolean(int column);

    /**
     * Reads a column that is never null.
     *
     * @param column its number
     * @return the value
     */
    short getShort(int column);

    /**
     * Reads a column that is never null.
     *
     * @param column its number
     * @return the value
     */
    int getInt(int column);

    /**
     * Reads a column that is never null.
     *
     * @param column its number
     * @return the value
     */
    long getLong(int column);

    /**
     * Reads a column that is never null.
     *
     * @param column its number
     * @return the value
     */
    float getFloat(int column);

    /**
     * Reads a column that is never null.
     *
     * @param column its number
     * @return the value
     */
    double getDouble(int column);

    /**
     * Reads a text or the name of an enum's value.
     *
     * @param column its number
     * @return the value, or null
     */
    @Nullable
    String getString(int column);

    /**
     * Reads a value of any type: boxed numbers, times, UUID, {@code byte[]}, {@link java.util.List} for scalar lists
     * (never null: an absent list is empty), {@link String} for enums, {@link JsonText} for JSON.
     *
     * @param column its number
     * @param <T> the field's Java type
     * @return the value, or null
     */
    <T> @Nullable T get(int column);

    /**
     * Reads a JSON document into the Java type that the model declares.
     *
     * @param column its number
     * @param type the property's type
     * @param <T> the same
     * @return the value; null for a null column
     */
    <T> @Nullable T getJson(int column, Type type);
}
