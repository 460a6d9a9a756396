package dev.iolite.sql.dialect;

import dev.iolite.sql.Expression;

/** Leaves every expression as it is; dialects override what they say in another way. */
abstract class Lowering implements Expression.Visitor<Expression> {

    @Override
    public Expression column(Expression.Column expression) {
        return expression;
    }

    @Override
    public Expression parameter(Expression.Parameter expression) {
        return expression;
    }

    @Override
    public Expression constant(Expression.Constant expression) {
        return expression;
    }

    @Override
    public Expression binary(Expression.Binary expression) {
        return expression;
    }

    @Override
    public Expression and(Expression.And expression) {
        return expression;
    }

    @Override
    public Expression or(Expression.Or expression) {
        return expression;
    }

    @Override
    public Expression not(Expression.Not expression) {
        return expression;
    }

    @Override
    public Expression isNull(Expression.IsNull expression) {
        return expression;
    }

    @Override
    public Expression inParameter(Expression.InParameter expression) {
        return expression;
    }

    @Override
    public Expression inSelect(Expression.InSelect expression) {
        return expression;
    }

    @Override
    public Expression inArray(Expression.InArray expression) {
        return expression;
    }

    @Override
    public Expression exists(Expression.Exists expression) {
        return expression;
    }

    @Override
    public Expression scalar(Expression.Scalar expression) {
        return expression;
    }

    @Override
    public Expression textMatch(Expression.TextMatch expression) {
        return expression;
    }

    @Override
    public Expression fold(Expression.Fold expression) {
        return expression;
    }

    @Override
    public Expression call(Expression.Call expression) {
        return expression;
    }

    @Override
    public Expression aggregate(Expression.Aggregate expression) {
        return expression;
    }

    @Override
    public Expression rowNumber(Expression.RowNumber expression) {
        return expression;
    }

    @Override
    public Expression caseWhen(Expression.Case expression) {
        return expression;
    }

    @Override
    public Expression listTest(Expression.ListTest expression) {
        return expression;
    }

    @Override
    public Expression jsonAt(Expression.JsonAt expression) {
        return expression;
    }

    @Override
    public Expression jsonAsText(Expression.JsonAsText expression) {
        return expression;
    }

    @Override
    public Expression jsonTest(Expression.JsonTest expression) {
        return expression;
    }

    @Override
    public Expression search(Expression.Search expression) {
        return expression;
    }

    @Override
    public Expression excluded(Expression.Excluded expression) {
        return expression;
    }

    @Override
    public Expression append(Expression.Append expression) {
        return expression;
    }

    @Override
    public Expression defaultOf(Expression.DefaultOf expression) {
        return expression;
    }

    @Override
    public Expression phrase(Expression.Phrase expression) {
        return expression;
    }
}
