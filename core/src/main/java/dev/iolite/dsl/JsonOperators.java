package dev.iolite.dsl;

import dev.iolite.query.JsonOperator;
import dev.iolite.query.Operand;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What a JSON document, or a part of it, can be asked.
 *
 * @param <M> the model
 */
public interface JsonOperators<M> {

    /**
     * The model it belongs to.
     *
     * @return the model's name
     */
    String model();

    /**
     * The name in the model.
     *
     * @return the field's name
     */
    String name();

    /**
     * Where the part lies in the document.
     *
     * @return keys and positions; empty for the whole document
     */
    List<Object> steps();

    /**
     * Whether upper and lower case are the same in texts.
     *
     * @return false unless asked for
     */
    default boolean ignoresCase() {
        return false;
    }

    /**
     * Equal as JSON: the order of keys does not count.
     * {@code USER.pets.path("dogs", 0, "name").eq("Rex")}, in SQL {@code (pets #> '{dogs,0,name}') = ?}.
     * The call is refused when it is null.
     *
     * @param value the value, in any form the JSON library writes, not null
     * @return the condition
     */
    default Where<M> eq(Object value) {
        return JsonConditions.comparing(this, JsonOperator.EQ, value);
    }

    /**
     * Not equal as JSON.
     * In SQL {@code not (.. = ?)}.
     * The call is refused when it is null.
     *
     * @param value the value, not null
     * @return the condition
     */
    default Where<M> ne(Object value) {
        return JsonConditions.comparing(this, JsonOperator.NE, value);
    }

    /**
     * A number or text less than another.
     * {@code USER.pets.path("age").lt(3)}, in SQL {@code (pets #> '{age}') < ?} for numbers and texts.
     * The call is refused when it is null.
     *
     * @param value the number or text, not null
     * @return the condition
     */
    default Where<M> lt(Object value) {
        return JsonConditions.comparing(this, JsonOperator.LT, value);
    }

    /**
     * A number or text at most another.
     * The call is refused when it is null.
     *
     * @param value the number or text, not null
     * @return the condition
     */
    default Where<M> lte(Object value) {
        return JsonConditions.comparing(this, JsonOperator.LTE, value);
    }

    /**
     * A number or text more than another.
     * {@code USER.pets.path("age").gt(3)}, in SQL {@code (pets #> '{age}') > ?} for numbers and texts.
     * The call is refused when it is null.
     *
     * @param value the number or text, not null
     * @return the condition
     */
    default Where<M> gt(Object value) {
        return JsonConditions.comparing(this, JsonOperator.GT, value);
    }

    /**
     * A number or text at least another.
     * The call is refused when it is null.
     *
     * @param value the number or text, not null
     * @return the condition
     */
    default Where<M> gte(Object value) {
        return JsonConditions.comparing(this, JsonOperator.GTE, value);
    }

    /**
     * An array with this first element.
     * {@code USER.pets.path("tags").arrayStartsWith("a")}, in SQL {@code (pets #> '{tags}') -> 0 = ?}.
     * The call is refused when it is null.
     *
     * @param element the element, not null
     * @return the condition
     */
    default Where<M> arrayStartsWith(Object element) {
        return JsonConditions.comparing(this, JsonOperator.ARRAY_STARTS_WITH, element);
    }

    /**
     * An array with this last element.
     * {@code USER.pets.path("tags").arrayEndsWith("b")}, in SQL {@code (pets #> '{tags}') -> -1 = ?}.
     * The call is refused when it is null.
     *
     * @param element the element, not null
     * @return the condition
     */
    default Where<M> arrayEndsWith(Object element) {
        return JsonConditions.comparing(this, JsonOperator.ARRAY_ENDS_WITH, element);
    }

    /**
     * A text that contains another, taken literally.
     * {@code USER.pets.path("home").stringContains("sl")}, in SQL a test of the text at the path.
     * The call is refused when it is null.
     *
     * @param text the other text, not null
     * @return the condition
     */
    default Where<M> stringContains(String text) {
        return JsonConditions.comparing(this, JsonOperator.STRING_CONTAINS, text);
    }

    /**
     * A text that starts with another, taken literally.
     * The call is refused when it is null.
     *
     * @param text the other text, not null
     * @return the condition
     */
    default Where<M> stringStartsWith(String text) {
        return JsonConditions.comparing(this, JsonOperator.STRING_STARTS_WITH, text);
    }

    /**
     * A text that ends with another, taken literally.
     * The call is refused when it is null.
     *
     * @param text the other text, not null
     * @return the condition
     */
    default Where<M> stringEndsWith(String text) {
        return JsonConditions.comparing(this, JsonOperator.STRING_ENDS_WITH, text);
    }

    /**
     * An array with all of these elements: {@code path("tags").arrayContains("a", "b")}.
     * In SQL {@code (pets #> '{tags}') @> ?}.
     *
     * @param elements the elements, none null
     * @return the condition
     */
    default Where<M> arrayContains(Object... elements) {
        return arrayContains(Arrays.asList(elements));
    }

    /**
     * An array with all of these elements.
     *
     * @param elements the elements, none null
     * @return the condition
     */
    default Where<M> arrayContains(Collection<?> elements) {
        Operand list = Values.list(model(), name(), elements, element -> element);
        Operand document = list instanceof Operand.Values values ? new Operand.Value(values.values()) : list;
        return JsonConditions.of(this, JsonOperator.ARRAY_CONTAINS, document);
    }

    /**
     * The column is null, or the path leads nowhere.
     * {@code USER.pets.isNull()}, in SQL {@code pets is null}.
     *
     * @return the condition
     */
    default Where<M> isNull() {
        return JsonConditions.of(this, JsonOperator.IS_DB_NULL, null);
    }

    /**
     * It is JSON's null.
     * {@code USER.pets.isJsonNull()}, in SQL {@code jsonb_typeof(pets) = 'null'}.
     *
     * @return the condition
     */
    default Where<M> isJsonNull() {
        return JsonConditions.of(this, JsonOperator.IS_JSON_NULL, null);
    }

    /**
     * It is null in either way.
     * In SQL both of {@code isNull()} and {@code isJsonNull()}.
     *
     * @return the condition
     */
    default Where<M> isAnyNull() {
        return JsonConditions.of(this, JsonOperator.IS_ANY_NULL, null);
    }
}
