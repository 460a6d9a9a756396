package dev.iolite.jdbc;

import dev.iolite.jdbc.codec.Codec;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.plan.SelectPlan;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Statement;
import dev.iolite.sql.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A select plan with its codecs chosen, ready to be run any number of times.
 *
 * @param plan the plan
 * @param command its statement
 * @param outputs the codecs of the columns it returns
 * @param includes the programs of its includes
 */
public record SelectProgram(SelectPlan plan, Command command, Codec[] outputs, List<Include> includes) {

    /**
     * An included relation.
     *
     * @param plan how it is tied
     * @param keyTypes the types of the key's columns
     * @param child how the related rows are read
     */
    record Include(SelectPlan.Include plan, List<ColumnType> keyTypes, SelectProgram child) {}

    /**
     * Chooses the codecs of a plan.
     *
     * @param plan the plan
     * @param codecs the database's codecs
     * @return its program
     */
    public static SelectProgram of(SelectPlan plan, Codecs codecs) {
        List<Include> includes = plan.includes().stream()
                .map(include -> new Include(include, keyTypes(plan, include), of(include.child(), codecs)))
                .toList();
        return new SelectProgram(
                plan,
                Command.of(plan.together() && !plan.nothing() ? together(plan) : plan.statement(), codecs),
                codecs(plan.outputs(), codecs),
                includes);
    }

    /** The statements of a tree in the order in which the executor reads their results. */
    private static Statement together(SelectPlan plan) {
        List<Statement> statements = new ArrayList<>();
        collect(plan, statements);
        return new Statement(
                statements.stream().map(Statement::text).collect(Collectors.joining("; ")),
                statements.stream()
                        .flatMap(statement -> statement.parameters().stream())
                        .toList(),
                Summary.batch(statements.stream().map(Statement::summary).toList()));
    }

    private static void collect(SelectPlan plan, List<Statement> statements) {
        if (!plan.nothing()) {
            statements.add(plan.statement());
            plan.includes().forEach(include -> collect(include.child(), statements));
        }
    }

    static Codec[] codecs(List<ColumnType> types, Codecs codecs) {
        return types.stream().map(codecs::column).toArray(Codec[]::new);
    }

    private static List<ColumnType> keyTypes(SelectPlan plan, SelectPlan.Include include) {
        return Arrays.stream(include.parentKeys()).mapToObj(plan.outputs()::get).toList();
    }
}
