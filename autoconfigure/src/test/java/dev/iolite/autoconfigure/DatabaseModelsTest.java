package dev.iolite.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.autoconfigure.shop.Customer;
import dev.iolite.client.ClassPathModels;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseModelsTest {

    private final Schema all = ClassPathModels.schema(DatabaseModelsTest.class.getClassLoader());

    @Test
    void aRelationCannotLeaveItsDatabase() {
        DatabaseModels models = new DatabaseModels(
                List.of(new NamedDatabase("other", List.of(Customer.class.getName()))),
                () -> new Schema(
                        all.models().stream().map(DatabaseModelsTest::moved).toList(), List.of()));

        assertThatThrownBy(models::primary)
                .satisfies(failure -> assertThat(Report.of(failure)).isEqualTo("""
                        The relation Customer.purchases leads from the database 'other' to the model\
                         dev.iolite.autoconfigure.shop.Purchase of the application's own database.
                        Databases know nothing of each other: keep the other row's key in a field of its own, such as 'int\
                         getPurchaseId()', and read it there; or put both models into one database."""));
    }

    /** As if the model lay in a package of its own. */
    private static Model moved(Model model) {
        Model.Definition old = model.definition();
        return model.name().equals("Customer")
                ? new Model(new Model.Definition(
                        old.name(),
                        old.qualifiedName() + ".Customer",
                        old.table(),
                        old.namespace(),
                        old.view(),
                        old.fields(),
                        old.keys(),
                        old.indexes(),
                        old.foreignKeys()))
                : model;
    }

    @Test
    void theLongerOfTwoNestedPackagesWins() {
        List<NamedDatabase> databases =
                List.of(new NamedDatabase("a", List.of("com.acme")), new NamedDatabase("b", List.of("com.acme.audit")));

        assertThat(NamedDatabase.of("com.acme.audit.Entry", databases)).hasValue(databases.get(1));
        assertThat(NamedDatabase.of("com.acme.auditing.Entry", databases)).hasValue(databases.get(0));
        assertThat(NamedDatabase.of("org.acme.Entry", databases)).isEmpty();
    }
}
