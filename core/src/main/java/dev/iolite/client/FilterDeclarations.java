package dev.iolite.client;

import dev.iolite.dsl.Filter;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.plan.read.DefaultConditions;
import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import dev.iolite.schema.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the default conditions of a client: those of the models' annotations and those that were registered. */
final class FilterDeclarations {

    private final Schema schema;
    private final @Nullable TenantResolver tenants;

    FilterDeclarations(Schema schema, @Nullable TenantResolver tenants) {
        this.schema = schema;
        this.tenants = tenants;
    }

    /** All of them; a model's tenant comes first. */
    DefaultConditions all(List<ModelFilter> registered) {
        List<DefaultConditions.Declared> all = new ArrayList<>();
        for (Model model : schema.models()) {
            ScalarField tenant = model.tenant();
            if (tenant != null) {
                all.add(new DefaultConditions.Declared(
                        model.name(), Filter.TENANT.name(), true, () -> ofTenant(model, tenant)));
            }
            ScalarField deletion = model.deletion();
            if (deletion != null) {
                Condition notDeleted = new Condition.IsNull(deletion.name(), false);
                all.add(new DefaultConditions.Declared(
                        model.name(), Filter.SOFT_DELETE.name(), false, () -> notDeleted));
            }
        }
        for (ModelFilter filter : registered) {
            requireModel(filter);
            all.add(new DefaultConditions.Declared(
                    filter.model(), filter.filter().name(), true, filter.condition()));
        }
        return new DefaultConditions(all);
    }

    private void requireModel(ModelFilter filter) {
        if (schema.find(filter.model()).isEmpty()) {
            List<String> known = schema.models().stream().map(Model::name).toList();
            throw new InvalidInputException(Failure.of(
                            Code.P2009,
                            null,
                            "The filter " + filter.filter().name() + " is for a model " + filter.model()
                                    + ", which there is not.")
                    .remedy(Suggestion.sentence(filter.model(), known)));
        }
    }

    private Condition ofTenant(Model model, ScalarField field) {
        if (tenants == null) {
            throw refused(
                    model,
                    field,
                    "The model belongs to tenants, and nothing says which one is current.",
                    "Make a bean of type TenantResolver, or call tenantResolver(..) of the client's builder.");
        }
        Object tenant = tenants.currentTenant();
        if (tenant == null) {
            throw refused(
                    model,
                    field,
                    "There is no current tenant.",
                    "Let the TenantResolver give one; a call for all tenants says unfiltered(TENANT).");
        }
        // below the typed API enums travel by name
        Object value = tenant instanceof Enum<?> constant ? constant.name() : tenant;
        if (!field.type().javaType().isInstance(value)) {
            throw refused(
                    model,
                    field,
                    "The current tenant is of type " + tenant.getClass().getSimpleName() + ", the field of type "
                            + field.type().javaType().getSimpleName() + ".",
                    "Let the TenantResolver give the field's type.");
        }
        return new Condition.Compare(field.name(), Comparison.EQ, new Operand.Value(value), false);
    }

    private static InvalidInputException refused(Model model, ScalarField field, String problem, String remedy) {
        return new InvalidInputException(Failure.of(Code.P2009, model.name(), problem)
                .fields(List.of(field.name()))
                .remedy(remedy));
    }
}
