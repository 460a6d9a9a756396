package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.query.Selection;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Finds the relations that a read goes through: by includes, counts, filters and orders, at any depth. */
public final class RelationUses implements Read.Visitor<List<RelationUses.Use>> {

    private final Schema schema;
    private final List<Use> uses = new ArrayList<>();

    private RelationUses(Schema schema) {
        this.schema = schema;
    }

    /**
     * A relation as it is gone through.
     *
     * @param model the model whose field it is
     * @param relation the field
     */
    public record Use(Model model, RelationField relation) {}

    /**
     * The relations of a read.
     *
     * @param schema the models
     * @param read a read or its template
     * @return the relations in the order in which they are met; one may come twice
     */
    public static List<Use> of(Schema schema, Read read) {
        return read.accept(new RelationUses(schema));
    }

    private Model use(Model model, String name) {
        RelationField relation = model.relation(name);
        uses.add(new Use(model, relation));
        return schema.target(relation);
    }

    @Override
    public List<Use> findMany(Read.FindMany read) {
        arguments(schema.model(read.model()), read.arguments());
        selection(schema.model(read.model()), read.selection());
        return uses;
    }

    @Override
    public List<Use> findUnique(Read.FindUnique read) {
        condition(schema.model(read.model()), read.where().condition());
        selection(schema.model(read.model()), read.selection());
        return uses;
    }

    @Override
    public List<Use> exists(Read.Exists read) {
        condition(schema.model(read.model()), read.where());
        return uses;
    }

    @Override
    public List<Use> aggregate(Read.Aggregate read) {
        arguments(schema.model(read.model()), read.arguments());
        return uses;
    }

    @Override
    public List<Use> groupBy(Read.GroupBy read) {
        condition(schema.model(read.model()), read.where());
        return uses;
    }

    private void arguments(Model model, ReadArguments arguments) {
        condition(model, arguments.where());
        arguments.orderBy().forEach(term -> order(model, term));
    }

    private void selection(Model model, Selection selection) {
        for (Selection.Include include : selection.includes()) {
            Model target = use(model, include.relation());
            arguments(target, include.arguments());
            selection(target, include.selection());
        }
        for (Selection.RelationCount count : selection.counts()) {
            condition(use(model, count.relation()), count.condition());
        }
    }

    private void order(Model model, OrderTerm term) {
        if (term instanceof OrderTerm.ByRelation related) {
            order(use(model, related.relation()), related.term());
        } else if (term instanceof OrderTerm.ByCount count) {
            condition(use(model, count.relation()), count.condition());
        }
    }

    private void condition(Model model, Condition condition) {
        condition.accept(new InCondition(model));
    }

    /** The relations in a condition on the rows of a model. */
    private final class InCondition implements Condition.Visitor<Boolean> {

        private final Model model;

        InCondition(Model model) {
            this.model = model;
        }

        @Override
        public Boolean and(Condition.And condition) {
            condition.members().forEach(member -> member.accept(this));
            return true;
        }

        @Override
        public Boolean or(Condition.Or condition) {
            condition.members().forEach(member -> member.accept(this));
            return true;
        }

        @Override
        public Boolean not(Condition.Not condition) {
            return condition.condition().accept(this);
        }

        @Override
        public Boolean toMany(Condition.ToMany condition) {
            condition(use(model, condition.relation()), condition.condition());
            return true;
        }

        @Override
        public Boolean toOne(Condition.ToOne condition) {
            condition(use(model, condition.relation()), condition.condition());
            return true;
        }

        @Override
        public Boolean toOneIsNull(Condition.ToOneIsNull condition) {
            use(model, condition.relation());
            return true;
        }

        @Override
        public Boolean countCompare(Condition.CountCompare condition) {
            condition(use(model, condition.relation()), condition.condition());
            return true;
        }

        @Override
        public Boolean compare(Condition.Compare condition) {
            return false;
        }

        @Override
        public Boolean in(Condition.In condition) {
            return false;
        }

        @Override
        public Boolean isNull(Condition.IsNull condition) {
            return false;
        }

        @Override
        public Boolean match(Condition.Match condition) {
            return false;
        }

        @Override
        public Boolean listMatch(Condition.ListMatch condition) {
            return false;
        }

        @Override
        public Boolean jsonMatch(Condition.JsonMatch condition) {
            return false;
        }

        @Override
        public Boolean search(Condition.Search condition) {
            return false;
        }

        @Override
        public Boolean aggregateCompare(Condition.AggregateCompare condition) {
            return false;
        }
    }
}
