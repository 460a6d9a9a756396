package dev.iolite.sql.dialect;

import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;

/** A database: what it can do and how it says things. */
public interface Dialect {

    /**
     * The name used in settings, golden files and messages.
     *
     * @return such as {@code postgresql}
     */
    String name();

    /**
     * The name by which OpenTelemetry knows the database ({@code db.system.name}).
     *
     * @return the dialect's own name unless theirs is another
     */
    default String systemName() {
        return name();
    }

    /**
     * What plans may ask for.
     *
     * @return facts
     */
    Capabilities capabilities();

    /**
     * How statements are put together.
     *
     * @return facts for the renderer
     */
    Grammar grammar();

    /**
     * How tables are defined.
     *
     * @return facts for DDL
     */
    Definitions definitions();

    /**
     * How its catalog names types.
     *
     * @return the names
     */
    CatalogTypes catalogTypes();

    /**
     * What locks the rows that a select reads against changes, but not against rows that point to them.
     *
     * @return the words before the table's alias; empty where nothing needs to be locked or nothing can be
     */
    default String rowLock() {
        return "";
    }

    /**
     * Rewrites an expression that this database says in another way, one level deep.
     *
     * @param expression any expression
     * @return one that is nearer to what the renderer can print; the same object when there is nothing to do
     */
    Expression lower(Expression expression);

    /**
     * What stands for a parameter, with a cast where the database would take the value for another type.
     *
     * @param parameter the parameter
     * @return a text with exactly one question mark
     */
    String placeholder(Expression.Parameter parameter);

    /**
     * Rows made of bound lists, with their alias and columns.
     *
     * @param rows the rows
     * @return what stands in FROM
     */
    Expression.Phrase rows(FromItem.Rows rows);

    /**
     * By what a value is sorted and compared.
     *
     * @param value a value of the statement
     * @return another value where the stored form has another order than the field's values; else the same
     */
    Expression sortKey(Expression value);

    /**
     * A text constant.
     *
     * @param text the text
     * @return it as a literal, quoted so that it cannot end early
     */
    String literal(String text);

    /**
     * A column's constant in DDL.
     *
     * @param value a value in the type's Java class, an enum's by its name, JSON as text; a {@link java.util.List} for
     *     lists
     * @param type the column's type
     * @return it as a literal
     */
    String constant(Object value, ColumnType type);

    /**
     * The type of a column in DDL.
     *
     * @param type the type
     * @return such as {@code varchar(191)}
     */
    String typeName(ColumnType type);
}
