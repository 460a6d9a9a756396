package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Expression;
import dev.iolite.sql.FromItem;
import dev.iolite.sql.Select;
import dev.iolite.sql.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A model's table as one part of a statement, with the joins that its order needs.
 *
 * <p>Tables of models enter statements only here, so that what holds for every row of a model is added everywhere.
 */
public final class Scope {

    private final Schema schema;
    private final Model model;
    private final Aliases aliases;
    private final String alias;
    private final List<Select.Join> joins;
    private final Visibility visibility;
    private final boolean whole;
    private final Map<String, Scope> joined = new HashMap<>();

    private Scope(
            Schema schema,
            Model model,
            Aliases aliases,
            String alias,
            List<Select.Join> joins,
            Visibility visibility,
            boolean whole) {
        this.schema = schema;
        this.model = model;
        this.aliases = aliases;
        this.alias = alias;
        this.joins = joins;
        this.visibility = visibility;
        this.whole = whole;
    }

    /**
     * A model's table under a name that the statement gives it, such as the table that is written.
     *
     * @param schema the models
     * @param model the model
     * @param alias the name; {@code aliases} must not give it out again
     * @param aliases gives the names of further tables
     * @param visibility which rows are there
     * @return its scope
     */
    public static Scope named(Schema schema, Model model, String alias, Aliases aliases, Visibility visibility) {
        return new Scope(schema, model, aliases, alias, new ArrayList<>(), visibility, false);
    }

    /**
     * A model's table under a new name.
     *
     * @param schema the models
     * @param model the model
     * @param aliases gives the name
     * @param visibility which rows are there
     * @return its scope
     */
    public static Scope of(Schema schema, Model model, Aliases aliases, Visibility visibility) {
        return named(schema, model, aliases.next(), aliases, visibility);
    }

    /**
     * The same table with all of its rows, such as one that the call itself has written.
     *
     * @return a scope in which related rows are hidden as before
     */
    public Scope whole() {
        return new Scope(schema, model, aliases, alias, joins, visibility, true);
    }

    /** Which rows of each model are there. */
    Visibility visibility() {
        return visibility;
    }

    /**
     * Which rows of the table are there: every statement must add it to what it asks of them.
     *
     * @return the model's default condition; {@link Expression#TRUE} where it has none. What that says of related rows
     *     is said of all of them.
     */
    public Expression visible() {
        Condition condition = whole ? Condition.ALWAYS : visibility.of(model);
        return Condition.ALWAYS.equals(condition)
                ? Expression.TRUE
                : Conditions.compile(named(schema, model, alias, aliases, Visibility.ALL), condition);
    }

    /**
     * A condition on the rows that are there.
     *
     * @param condition what is asked of them
     * @return the condition and that they are there
     */
    public Expression visibleAnd(Expression condition) {
        return Related.and(condition, visible());
    }

    /** Whether some rows of a model may not be there. */
    boolean hides(Model other) {
        return !Condition.ALWAYS.equals(visibility.of(other));
    }

    /**
     * Another model's table under a name that is known already, such as that of a link table.
     *
     * @param other the model
     * @param name the table's name in the statement
     * @return its scope
     */
    Scope sibling(Model other, String name) {
        return named(schema, other, name, aliases, visibility);
    }

    /**
     * Another model's table in the same statement.
     *
     * @param other the model
     * @return its scope
     */
    public Scope sibling(Model other) {
        return of(schema, other, aliases, visibility);
    }

    /**
     * The row at the other end of a to-one relation, joined to this one once.
     *
     * @param relation a to-one relation of the model
     * @return its scope; its columns are null where there is no row
     */
    Scope join(RelationField relation) {
        return joined.computeIfAbsent(relation.name(), name -> {
            Related related = Related.of(this, relation);
            Scope child = new Scope(
                    schema, related.child().model(), aliases, related.child().alias(), joins, visibility, false);
            joins.add(new Select.Join(child.table(), Related.and(related.tiedTo(this), child.visible()), true));
            return child;
        });
    }

    /**
     * The models.
     *
     * @return the schema
     */
    public Schema schema() {
        return schema;
    }

    /**
     * The model.
     *
     * @return whose table this is
     */
    public Model model() {
        return model;
    }

    /**
     * The table's name in the statement.
     *
     * @return such as {@code t0}
     */
    public String alias() {
        return alias;
    }

    /**
     * Gives out names for further tables.
     *
     * @return shared by the whole statement
     */
    public Aliases aliases() {
        return aliases;
    }

    /**
     * The table.
     *
     * @return as an item of FROM
     */
    public FromItem.Table table() {
        return new FromItem.Table(new TableName(model.namespace(), model.table()), alias);
    }

    /**
     * Joins that were asked for so far.
     *
     * @return in order
     */
    public List<Select.Join> joins() {
        return joins;
    }

    /**
     * A column of the table.
     *
     * @param field a scalar field of the model
     * @return the column
     */
    public Expression.Column column(ScalarField field) {
        return new Expression.Column(alias, field.column(), type(field));
    }

    /**
     * A column of the table.
     *
     * @param field the name of a scalar field of the model
     * @return the column
     */
    public Expression.Column column(String field) {
        return column(model.scalar(field));
    }

    /**
     * Columns of the table.
     *
     * @param fields names of scalar fields of the model
     * @return the columns in the same order
     */
    public List<Expression> columns(List<String> fields) {
        return fields.stream().<Expression>map(this::column).toList();
    }

    /**
     * The type of a field's column.
     *
     * @param field a scalar field
     * @return its type
     */
    public ColumnType type(ScalarField field) {
        return typeOf(schema, field);
    }

    /**
     * The type of a field's column.
     *
     * @param schema the models
     * @param field a scalar field
     * @return its type
     */
    public static ColumnType typeOf(Schema schema, ScalarField field) {
        return new ColumnType(
                field.type(),
                field.list(),
                field.enumType() == null ? null : schema.enumType(Objects.requireNonNull(field.enumType())),
                field.nativeType(),
                field.name(),
                field.omitted());
    }
}
