package dev.iolite.plan.read;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Place;
import dev.iolite.query.Quantifier;
import dev.iolite.schema.Link;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.sql.BinaryOperator;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.Function;
import dev.iolite.sql.ListTestKind;
import dev.iolite.sql.Select;
import dev.iolite.sql.TextPlace;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compiles the conditions of templates on the rows of one table. */
public final class Conditions implements Condition.Visitor<Expression> {

    private static final List<Select.Output> ONE = List.of(new Select.Output(new Expression.Constant(1L), null));

    private final Scope scope;
    private final FieldResolver fields;

    private Conditions(Scope scope, FieldResolver fields) {
        this.scope = scope;
        this.fields = fields;
    }

    /**
     * The expression of a condition.
     *
     * @param scope the table whose rows are meant
     * @param condition a condition of a template
     * @return the expression; {@link Expression#TRUE} when it always holds
     */
    public static Expression compile(Scope scope, Condition condition) {
        return condition.accept(new Conditions(scope, name -> {
            ScalarField field = scope.model().scalar(name);
            return new FieldResolver.Resolved(scope.column(field), scope.type(field), field.columnNullable());
        }));
    }

    static Expression compile(Scope scope, FieldResolver fields, Condition condition) {
        return condition.accept(new Conditions(scope, fields));
    }

    @Override
    public Expression and(Condition.And condition) {
        return Related.and(
                condition.members().stream().map(member -> member.accept(this)).toList());
    }

    @Override
    public Expression or(Condition.Or condition) {
        List<Expression> members =
                condition.members().stream().map(member -> member.accept(this)).toList();
        return members.size() == 1 ? members.get(0) : new Expression.Or(members);
    }

    @Override
    public Expression not(Condition.Not condition) {
        return opposite(condition.condition());
    }

    private Expression opposite(Condition condition) {
        return Opposites.goesInwards(condition) ? Opposites.of(condition).accept(this) : negate(condition.accept(this));
    }

    static Expression negate(Expression expression) {
        return Expression.TRUE.equals(expression)
                ? Expression.FALSE
                : Expression.FALSE.equals(expression) ? Expression.TRUE : new Expression.Not(expression);
    }

    @Override
    public Expression compare(Condition.Compare condition) {
        FieldResolver.Resolved field = fields.resolve(condition.field());
        Expression right = Operands.compile(condition.operand(), field.type(), fields);
        BinaryOperator operator = operator(condition.comparison());
        return condition.ignoreCase()
                ? new Expression.Binary(new Expression.Fold(field.expression()), operator, new Expression.Fold(right))
                : new Expression.Binary(field.expression(), operator, right);
    }

    static BinaryOperator operator(Comparison comparison) {
        return BinaryOperator.valueOf(comparison.name());
    }

    @Override
    public Expression in(Condition.In condition) {
        FieldResolver.Resolved field = fields.resolve(condition.field());
        if (condition.list() instanceof Operand.OtherField other) {
            return inField(condition, field, fields.resolve(other.field()));
        }
        if (condition.list() instanceof Operand.Argument argument && argument.empty()) {
            return condition.negated() ? Expression.TRUE : Expression.FALSE;
        }
        Expression.Parameter list = Operands.parameter(
                condition.list(), field.type(), condition.ignoreCase() ? Conversion.FOLD : Conversion.NONE);
        Expression value = condition.ignoreCase() ? new Expression.Fold(field.expression()) : field.expression();
        return new Expression.InParameter(value, list, condition.negated());
    }

    /**
     * A field without a value is neither in a list field nor not in it, and nothing is in a list that was never written;
     * databases answer variously there.
     */
    private static Expression inField(
            Condition.In condition, FieldResolver.Resolved field, FieldResolver.Resolved list) {
        Expression value = field.expression();
        Expression test = condition.ignoreCase()
                ? new Expression.InArray(
                        new Expression.Fold(value), new Expression.Fold(list.expression()), condition.negated())
                : new Expression.InArray(value, list.expression(), condition.negated());
        return unlessNull(field, unlessNull(list, test));
    }

    /** Unknown where the field has no value. */
    private static Expression unlessNull(FieldResolver.Resolved field, Expression test) {
        return field.nullable()
                ? new Expression.Case(
                        new Expression.IsNull(field.expression(), true), test, new Expression.Constant(null))
                : test;
    }

    @Override
    public Expression isNull(Condition.IsNull condition) {
        return new Expression.IsNull(fields.resolve(condition.field()).expression(), condition.negated());
    }

    @Override
    public Expression match(Condition.Match condition) {
        FieldResolver.Resolved field = fields.resolve(condition.field());
        Expression part = Operands.compile(condition.operand(), field.type(), fields);
        return condition.ignoreCase()
                ? new Expression.TextMatch(
                        new Expression.Fold(field.expression()), place(condition.place()), new Expression.Fold(part))
                : new Expression.TextMatch(field.expression(), place(condition.place()), part);
    }

    private static TextPlace place(Place place) {
        return switch (place) {
            case CONTAINS -> TextPlace.ANYWHERE;
            case STARTS_WITH -> TextPlace.START;
            case ENDS_WITH -> TextPlace.END;
        };
    }

    @Override
    public Expression listMatch(Condition.ListMatch condition) {
        FieldResolver.Resolved field = fields.resolve(condition.field());
        Operand operand = condition.operand();
        return switch (condition.operator()) {
            case HAS -> listTest(field, ListTestKind.HAS, operand, field.type().element());
            case HAS_EVERY ->
                listTest(field, ListTestKind.HAS_EVERY, operand, field.type().element());
            case HAS_SOME ->
                listTest(field, ListTestKind.HAS_SOME, operand, field.type().element());
            case EQ -> listTest(field, ListTestKind.EQ, operand, field.type().element());
            case NE ->
                negate(listTest(field, ListTestKind.EQ, operand, field.type().element()));
            case IS_EMPTY -> empty(field);
            case IS_NOT_EMPTY -> negate(empty(field));
        };
    }

    /** A list that was never written reads as an empty one, so it is found as one. */
    private static Expression empty(FieldResolver.Resolved field) {
        Expression empty = new Expression.ListTest(field.expression(), ListTestKind.EMPTY, null, field.nullable());
        return field.nullable()
                ? new Expression.Or(List.of(new Expression.IsNull(field.expression(), false), empty))
                : empty;
    }

    private Expression listTest(
            FieldResolver.Resolved field, ListTestKind kind, @Nullable Operand operand, ColumnType element) {
        Expression test = new Expression.ListTest(
                field.expression(),
                kind,
                Operands.compile(Objects.requireNonNull(operand), element, fields),
                field.nullable());
        boolean lists = kind == ListTestKind.HAS_EVERY || kind == ListTestKind.HAS_SOME;
        return lists && operand instanceof Operand.OtherField other
                ? unlessNull(fields.resolve(other.field()), test)
                : test;
    }

    @Override
    public Expression jsonMatch(Condition.JsonMatch condition) {
        return JsonConditions.compile(fields.resolve(condition.field()), condition, fields);
    }

    @Override
    public Expression search(Condition.Search condition) {
        List<FieldResolver.Resolved> searched =
                condition.fields().stream().map(fields::resolve).toList();
        return new Expression.Search(
                searched.stream().map(FieldResolver.Resolved::expression).toList(),
                Operands.words(
                        condition.query(),
                        searched.stream().map(FieldResolver.Resolved::type).toList()),
                false,
                scope.model().name());
    }

    @Override
    public Expression toMany(Condition.ToMany condition) {
        Related related = Related.of(scope, scope.model().relation(condition.relation()));
        if (condition.quantifier() == Quantifier.EVERY) {
            return every(related, condition);
        }
        Expression wanted = compile(related.child(), condition.condition());
        if (condition.link() != null) {
            wanted = Related.and(wanted, link(related, condition.relation(), condition.link()));
        }
        Expression where = Related.and(related.tiedTo(scope), wanted);
        return new Expression.Exists(related.select(ONE, where), condition.quantifier() != Quantifier.SOME);
    }

    /** There is no row that is known to be otherwise. */
    private Expression every(Related related, Condition.ToMany condition) {
        Expression otherwise = compile(related.child(), new Condition.Not(condition.condition()));
        if (condition.link() != null) {
            Expression link = negate(link(related, condition.relation(), condition.link()));
            otherwise = new Expression.Or(List.of(otherwise, link));
        }
        return Expression.FALSE.equals(otherwise)
                ? Expression.TRUE
                : new Expression.Exists(related.select(ONE, Related.and(related.tiedTo(scope), otherwise)), true);
    }

    /** A condition on the link model, whose table is already in the statement. */
    private Expression link(Related related, String relation, Condition condition) {
        Link.ThroughTable through =
                (Link.ThroughTable) scope.model().relation(relation).link();
        dev.iolite.schema.Model model = scope.schema().model(Objects.requireNonNull(through.model(), "a link model"));
        String alias = Objects.requireNonNull(related.link()).alias();
        return compile(
                scope,
                name -> {
                    ScalarField field = model.scalar(name);
                    ColumnType type = scope.type(field);
                    return new FieldResolver.Resolved(
                            new Expression.Column(alias, field.column(), type), type, field.columnNullable());
                },
                condition);
    }

    @Override
    public Expression toOne(Condition.ToOne condition) {
        RelationField relation = scope.model().relation(condition.relation());
        Related related = Related.of(scope, relation);
        if (!condition.negated()) {
            Expression wanted = compile(related.child(), condition.condition());
            return new Expression.Exists(related.select(ONE, Related.and(related.tiedTo(scope), wanted)), false);
        }
        Expression otherwise = compile(related.child(), new Condition.Not(condition.condition()));
        Expression absent = absent(relation, false);
        return Expression.FALSE.equals(otherwise)
                ? absent
                : new Expression.Or(List.of(
                        absent,
                        new Expression.Exists(
                                related.select(ONE, Related.and(related.tiedTo(scope), otherwise)), false)));
    }

    @Override
    public Expression toOneIsNull(Condition.ToOneIsNull condition) {
        return absent(scope.model().relation(condition.relation()), condition.negated());
    }

    /** A row that is hidden is as absent as one that is not there. */
    private Expression absent(RelationField relation, boolean negated) {
        if (relation.link() instanceof Link.OwnedByParent link
                && !scope.hides(scope.schema().target(relation))) {
            List<Expression> nulls = link.keys().stream()
                    .<Expression>map(key -> new Expression.IsNull(scope.column(key), negated))
                    .toList();
            return nulls.size() == 1 ? nulls.get(0) : negated ? new Expression.And(nulls) : new Expression.Or(nulls);
        }
        Related related = Related.of(scope, relation);
        return new Expression.Exists(related.select(ONE, related.tiedTo(scope)), !negated);
    }

    @Override
    public Expression countCompare(Condition.CountCompare condition) {
        Expression count = count(scope, condition.relation(), condition.condition());
        return new Expression.Binary(
                count,
                operator(condition.comparison()),
                Operands.compile(condition.operand(), ColumnType.LONG, fields));
    }

    /** The number of related rows of each row, as a subquery. */
    static Expression count(Scope scope, String relation, Condition condition) {
        Related related = Related.of(scope, scope.model().relation(relation));
        Expression wanted = compile(related.child(), condition);
        Expression count = new Expression.Aggregate(Function.COUNT, null, ColumnType.LONG);
        return new Expression.Scalar(
                related.select(List.of(new Select.Output(count, null)), Related.and(related.tiedTo(scope), wanted)));
    }

    @Override
    public Expression aggregateCompare(Condition.AggregateCompare condition) {
        Expression.Aggregate value = Aggregates.expression(condition.term(), fields);
        return compile(
                scope,
                name -> name.equals(Condition.AggregateCompare.VALUE)
                        ? new FieldResolver.Resolved(value, value.type(), true)
                        : fields.resolve(name),
                condition.condition());
    }
}
