package dev.iolite.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ShapeTests {

    private int next;

    private Operand value() {
        return new Operand.Value("value " + next++);
    }

    private Operand values() {
        return new Operand.Values(List.of("value " + next++, "and more"));
    }

    /** One condition of each kind, each with values of its own. */
    private List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(List.of(
                new Condition.Compare("a", Comparison.EQ, value(), false),
                new Condition.Compare("a", Comparison.EQ, new Operand.OtherField("b"), false),
                new Condition.In("a", values(), true, false),
                new Condition.In("a", new Operand.Values(List.of()), false, false),
                new Condition.IsNull("a", true),
                new Condition.Match("a", Place.CONTAINS, value(), true),
                new Condition.ListMatch("a", ListOperator.HAS_SOME, values()),
                new Condition.ListMatch("a", ListOperator.IS_EMPTY, null),
                new Condition.JsonMatch("a", List.of("x", 1), JsonOperator.EQ, value(), false),
                new Condition.Search(List.of("a", "b"), value())));
        all.add(new Condition.ToMany(
                "r", Quantifier.EVERY, all.get(0), new Condition.Compare("l", Comparison.GT, value(), false)));
        all.add(new Condition.ToOne("r", new Condition.Compare("c", Comparison.LT, value(), false), true));
        all.add(new Condition.ToOneIsNull("r", false));
        all.add(new Condition.CountCompare(
                "r", new Condition.Compare("c", Comparison.NE, value(), false), Comparison.GTE, value()));
        all.add(new Condition.AggregateCompare(
                new AggregateTerm(AggregateFunction.SUM, "a"),
                new Condition.Compare(Condition.AggregateCompare.VALUE, Comparison.GT, value(), false)));
        return all;
    }

    private Condition everything() {
        List<Condition> all = conditions();
        return new Condition.And(List.of(new Condition.Or(all), new Condition.Not(new Condition.And(conditions()))));
    }

    private ReadArguments arguments() {
        return new ReadArguments(
                everything(),
                List.of(
                        new OrderTerm.ByField("a", Direction.ASC, Nulls.FIRST, false),
                        new OrderTerm.ByRelation(
                                "r", new OrderTerm.ByCount("s", conditions().get(0), Direction.DESC)),
                        new OrderTerm.ByRelevance(List.of("a"), value(), Direction.DESC)),
                new UniqueWhere(
                        List.of("a", "b"),
                        List.of(value(), value()),
                        conditions().get(0)),
                new Page(value(), value(), true, false, false),
                List.of("a"));
    }

    private Selection selection(int depth) {
        return new Selection(
                null,
                List.of("a"),
                List.of(),
                depth == 0
                        ? List.of()
                        : List.of(
                                new Selection.Include("r", arguments(), selection(depth - 1)),
                                new Selection.Include("s", ReadArguments.ALL, Selection.DEFAULT)),
                List.of(new Selection.RelationCount("r", everything())));
    }

    private List<Read> reads() {
        return List.of(
                new Read.FindMany("M", arguments(), selection(2), LoadStrategy.QUERY),
                new Read.FindUnique(
                        "M",
                        new UniqueWhere(List.of("a"), List.of(value()), everything()),
                        selection(1),
                        LoadStrategy.QUERY),
                new Read.Exists("M", everything()),
                new Read.Aggregate("M", arguments(), List.of(AggregateTerm.COUNT_ALL)),
                new Read.GroupBy(
                        "M",
                        List.of("a"),
                        everything(),
                        everything(),
                        List.of(new OrderTerm.ByField("a", Direction.DESC, Nulls.DEFAULT, false)),
                        new Page(value(), value(), false, false, false),
                        List.of(AggregateTerm.COUNT_ALL)));
    }

    @Test
    void numbersArgumentsInTheOrderInWhichTheyAreCollected() throws ReflectiveOperationException {
        for (Read read : reads()) {
            Shape shape = shape(read);
            List<Integer> numbers = new ArrayList<>();
            compare(read, read.template(), shape, numbers);
            assertThat(numbers).hasSize(shape.argumentCount()).doesNotHaveDuplicates();
        }
    }

    /** Walks a query and its template side by side: a numbered argument must have the value that stands there. */
    private void compare(Object node, Object template, Shape shape, List<Integer> numbers)
            throws ReflectiveOperationException {
        if (template instanceof Operand.Argument argument) {
            Object expected = node instanceof Operand.Value value ? value.value() : ((Operand.Values) node).values();
            assertThat(shape.arguments()[argument.number()]).isSameAs(expected);
            numbers.add(argument.number());
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                compare(list.get(i), ((List<?>) template).get(i), shape, numbers);
            }
        } else if (node instanceof Record) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object part = component.getAccessor().invoke(node);
                if (part != null) {
                    compare(part, component.getAccessor().invoke(template), shape, numbers);
                }
            }
        }
    }

    @Test
    void holdsNoValueInItsKey() {
        for (Read read : reads()) {
            assertThat(shape(read).key().toString()).doesNotContainPattern("value \\d");
        }
    }

    @Test
    void isTheSameForOtherValues() {
        assertThat(shapes(this::reads)).isEqualTo(shapes(this::reads));
    }

    @Test
    void differsBetweenConditions() {
        List<Shape> shapes = conditions().stream()
                .map(condition -> shape(new Read.Exists("M", condition)))
                .toList();
        assertThat(shapes).doesNotHaveDuplicates();
    }

    @Test
    void tellsAnEmptyListFromOthersButNotTheirLengths() {
        assertThat(in(List.of(1))).isEqualTo(in(List.of(1, 2, 3))).isNotEqualTo(in(List.of()));
    }

    private static Shape in(List<Integer> list) {
        return shape(new Read.Exists("M", new Condition.In("a", new Operand.Values(list), false, false)));
    }

    private static List<Shape> shapes(Supplier<List<Read>> reads) {
        return reads.get().stream().map(ShapeTests::shape).map(Shape::key).toList();
    }

    private static Shape shape(Read read) {
        Shape shape = new Shape();
        read.describe(shape);
        assertThat(Arrays.asList(shape.arguments()).subList(0, shape.argumentCount()))
                .doesNotContainNull();
        return shape;
    }
}
