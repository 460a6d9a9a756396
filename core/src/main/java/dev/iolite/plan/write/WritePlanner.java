package dev.iolite.plan.write;

import dev.iolite.plan.PlannedWrite;
import dev.iolite.plan.WritePlan;
import dev.iolite.plan.WriteStep;
import dev.iolite.plan.read.InForce;
import dev.iolite.plan.read.Rendering;
import dev.iolite.query.Mutation;
import dev.iolite.query.Refusals;
import dev.iolite.query.Shape;
import dev.iolite.query.ShapeCache;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.sql.dialect.Grammar;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans mutations for one schema and one database. A plan is made once per shape where it does not depend on values, else
 * for each call; statements are made once per shape always.
 */
public final class WritePlanner {

    private static final @Nullable Object[] NO_VALUES = new Object[0];

    /** Whether each statement of a step leaves nothing behind when it fails. */
    private static final WriteStep.Visitor<Boolean> WHOLE = new WriteStep.Visitor<>() {
        @Override
        public Boolean execute(WriteStep.Execute execute) {
            return execute.statement().whole();
        }

        @Override
        public Boolean choose(WriteStep.Choose choose) {
            return Stream.of(choose.find(), choose.found(), choose.make(), choose.made())
                    .flatMap(List::stream)
                    .allMatch(step -> step.accept(this));
        }
    };

    private final Schema schema;
    private final Dialect dialect;
    private final int batchSize;
    private final WriteStatements statements;
    private final ShapeCache<WritePlan> plans;
    private final ShapeCache<List<Model>> used;
    private final Map<Model, List<Table.Column>> columns = new ConcurrentHashMap<>();

    /**
     * A planner whose statements write as many rows as the database takes well.
     *
     * @param schema the models
     * @param dialect the database
     */
    public WritePlanner(Schema schema, Dialect dialect) {
        this(schema, dialect, Integer.MAX_VALUE, ShapeCache.DEFAULT_BOUND);
    }

    /**
     * A planner.
     *
     * @param schema the models
     * @param dialect the database
     * @param batchSize how many rows one INSERT writes at most, 1 or more
     * @param shapes how many shapes it keeps plans for at most
     */
    public WritePlanner(Schema schema, Dialect dialect, int batchSize, int shapes) {
        this.schema = schema;
        this.dialect = dialect;
        this.batchSize = batchSize;
        this.plans = new ShapeCache<>(shapes);
        this.used = new ShapeCache<>(shapes);
        this.statements = new WriteStatements(
                schema,
                statement -> Rendering.of(statement, dialect),
                dialect.grammar().returning() == Grammar.Returning.KEYS);
    }

    /**
     * The plan of a mutation with its values.
     *
     * @param mutation what is asked for
     * @param call the default conditions in force for it
     * @return its steps, perhaps made for an earlier call of the same shape
     * @throws dev.iolite.error.InvalidInputException when the call is not valid, or a default condition cannot be had
     * @throws dev.iolite.error.RequiredRelationException when it would break a required relation
     */
    public PlannedWrite prepare(Mutation mutation, InForce call) {
        // the model written is used in any case
        List<Model> root = List.of(schema.model(mutation.model()));
        Shape shape = MutationShape.of(mutation);
        if (shape == null) {
            Refusals.check(mutation);
            call.ask(root);
            return new PlannedWrite(call.complete(() -> plan(mutation, new Filtering(call, -1))), NO_VALUES);
        }
        call.describeSwitches(shape);
        Filtering filtering = new Filtering(call, shape.argumentCount());
        List<Model> models = used.known(shape);
        if (models == null) {
            call.ask(root);
            call.complete(() -> plan(MutationTemplate.of(mutation), filtering));
            models = call.models();
            used.keep(shape, models);
        }
        call.ask(models);
        call.describe(shape);
        WritePlan known = plans.get(shape, () -> {
            WritePlan made = plan(MutationTemplate.of(mutation), filtering);
            if (!call.complete()) {
                throw new IllegalStateException("A write of a known shape uses a model that it did not use before");
            }
            return made;
        });
        return new PlannedWrite(known, shape.arguments());
    }

    /**
     * The plan of a mutation with its values, where there are no default conditions.
     *
     * @param mutation what is asked for
     * @return its steps, perhaps made for an earlier call of the same shape
     * @throws dev.iolite.error.InvalidInputException when the call is not valid
     * @throws dev.iolite.error.RequiredRelationException when it would break a required relation
     */
    public PlannedWrite prepare(Mutation mutation) {
        Shape shape = MutationShape.of(mutation);
        if (shape == null) {
            Refusals.check(mutation);
            return new PlannedWrite(plan(mutation), NO_VALUES);
        }
        return new PlannedWrite(plans.get(shape, () -> plan(MutationTemplate.of(mutation))), shape.arguments());
    }

    /**
     * The plan of one mutation.
     *
     * @param mutation what is asked for
     * @return its steps
     * @throws dev.iolite.error.InvalidInputException when the call is not valid
     * @throws dev.iolite.error.RequiredRelationException when it would break a required relation
     */
    public WritePlan plan(Mutation mutation) {
        return plan(mutation, Filtering.NONE);
    }

    private WritePlan plan(Mutation mutation, Filtering filtering) {
        Planning planning = new Planning(schema, dialect.capabilities(), columns, batchSize, filtering);
        WritePlan.Answer answer = mutation.accept(new MutationPlanning(planning, schema.model(mutation.model())));
        List<Draft> steps =
                dialect.capabilities().writingExpressions() ? Fusion.fused(planning.steps()) : planning.steps();
        int writes = ChoiceDraft.writes(steps);
        List<WriteStep> finished = ChoiceDraft.finish(steps, statements, filtering);
        return new WritePlan(
                schema.model(mutation.model()),
                finished,
                planning.generated(),
                planning.registers(),
                writes > 1 || ChoiceDraft.goesOn(steps) || !finished.stream().allMatch(step -> step.accept(WHOLE)),
                answer);
    }
}
