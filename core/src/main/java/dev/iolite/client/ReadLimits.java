package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Operand;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all reads of a client.
 *
 * @param strategy how included relations are read where a call does not say
 * @param includeDepth how many levels of relations a call may include, 1 or more
 * @param maxTake how many rows a call may take, 1 or more; null for any number
 * @param fetchSize how many rows of a stream are in memory at a time, 1 or more
 */
public record ReadLimits(
        LoadStrategy strategy, int includeDepth, @Nullable Integer maxTake, int fetchSize) {

    /** One statement for each relation, 20 levels, any number of rows, 500 of a stream at a time. */
    public static final ReadLimits DEFAULT = new ReadLimits(LoadStrategy.QUERY, 20, null, 500);

    /** Refuses numbers below 1. */
    public ReadLimits {
        if (includeDepth < 1 || fetchSize < 1 || maxTake != null && maxTake < 1) {
            throw new IllegalArgumentException("The limits of reads are 1 or more");
        }
    }

    /** A call that asks for too much is told before the engine hears of it. */
    void check(Engine engine, Read read, ReadArguments arguments, Selection selection) {
        try {
            check(read.model(), arguments);
            checkDepth(read.model(), selection, 1);
        } catch (InvalidInputException e) {
            engine.explain(e, QueryTree.of(read));
            throw e;
        }
    }

    /** A whole list is no 'take' and may have any size. */
    private void check(String model, ReadArguments arguments) {
        if (maxTake != null
                && arguments.page().take() instanceof Operand.Value take
                && take.value() instanceof Integer number
                && number > maxTake) {
            throw new InvalidInputException(
                    Failure.of(Code.P2019, model, "More than " + maxTake + " rows are taken at once.")
                            .remedy("Take fewer, or raise iolite.query.max-take."));
        }
    }

    private void checkDepth(String model, Selection selection, int level) {
        for (Selection.Include include : selection.includes()) {
            if (level > includeDepth) {
                throw new InvalidInputException(Failure.of(
                                Code.P2009, model, "Relations are included more than " + includeDepth + " levels deep.")
                        .remedy("Read the deeper levels apart, or raise the limit of the include depth."));
            }
            check(model, include.arguments());
            checkDepth(model, include.selection(), level + 1);
        }
    }
}
