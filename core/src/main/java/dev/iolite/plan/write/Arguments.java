package dev.iolite.plan.write;

import dev.iolite.plan.ReadSlot;
import dev.iolite.plan.read.Visibility;
import dev.iolite.query.Condition;
import dev.iolite.query.Numbering;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;

/**
 * Numbers the arguments of a statement while its syntax tree is made, in the order in which its specification
 * described them.
 */
final class Arguments {

    private final Numbering numbering;
    private final Earlier earlier;
    private final Visibility visibility;

    Arguments(Filtering filtering) {
        this(filtering.numbering(), Earlier.NONE, filtering.visibility());
    }

    private Arguments(Numbering numbering, Earlier earlier, Visibility visibility) {
        this.numbering = numbering;
        this.earlier = earlier;
        this.visibility = visibility;
    }

    /** Which rows are there. */
    Visibility visibility() {
        return visibility;
    }

    /** The same numbers for a statement after others in one text. */
    Arguments after(Earlier members) {
        return new Arguments(numbering, members, visibility);
    }

    /** What goes before the statement in the same text. */
    Earlier earlier() {
        return earlier;
    }

    /** A value to be stored in, or compared with, a column. */
    Expression.Parameter next(ColumnType type) {
        return parameter(type, false);
    }

    /** A list of such values in one bind. */
    Expression.Parameter nextList(ColumnType type) {
        return parameter(type, true);
    }

    private Expression.Parameter parameter(ColumnType type, boolean many) {
        return new Expression.Parameter(new ReadSlot.Argument(numbering.next()), type, many, Conversion.NONE);
    }

    Condition template(Condition condition) {
        return condition.template(numbering);
    }
}
