package dev.iolite.plan.write;

import dev.iolite.plan.WritePlan;
import dev.iolite.plan.read.Rendering;
import dev.iolite.query.Mutation;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import java.util.List;

/** Plans mutations for one schema and one database. Plans are made for each call, their statements once per shape. */
public final class WritePlanner {

    private final Schema schema;
    private final Dialect dialect;
    private final WriteStatements statements;

    /**
     * A planner.
     *
     * @param schema the models
     * @param dialect the database
     */
    public WritePlanner(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
        this.statements = new WriteStatements(schema, statement -> Rendering.of(statement, dialect));
    }

    /**
     * The plan of a mutation.
     *
     * @param mutation what is asked for
     * @return its steps
     * @throws dev.iolite.error.InvalidInputException when the call is not valid
     * @throws dev.iolite.error.RequiredRelationException when it would break a required relation
     */
    public WritePlan plan(Mutation mutation) {
        Planning planning = new Planning(schema, dialect.capabilities());
        WritePlan.Answer answer = mutation.accept(new MutationPlanning(planning, schema.model(mutation.model())));
        List<Draft> steps =
                dialect.capabilities().writingExpressions() ? Fusion.fused(planning.steps()) : planning.steps();
        int writes = ChoiceDraft.writes(steps);
        return new WritePlan(
                schema.model(mutation.model()),
                ChoiceDraft.finish(steps, statements),
                planning.generated(),
                planning.registers(),
                writes > 1,
                answer);
    }
}
