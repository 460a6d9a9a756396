package names;

import dev.iolite.annotation.Column;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.Model;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.Projection;
import dev.iolite.model.JsonText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models and properties whose names meet those of the runtime and of generated code. */
class Names {

    enum Kind {
        ONE
    }

    static class Other {
        enum Sort {
            TWO
        }
    }

    @Model
    interface Data {
        @Id
        int getId();

        Key getKey();

        List<Given> getGivens();

        int getData();

        @Nullable String getScalar();

        String getRow();

        String getColumns();

        long getLoaded();

        @Nullable Integer getBuilder();

        Kind getType();

        Other.@Nullable Sort getOther();

        @Json
        Map<String, List<? extends Number>> getDocument();

        @Json
        @Nullable List<JsonText> getDocuments();

        int getWait();

        String getDefault();

        boolean isNew();
    }

    @Model
    interface Key {
        @Id
        int getId();

        List<Data> getData();
    }

    @Model
    interface Given {
        @Id
        int getId();

        Data getData();

        @Nullable Given getGiven();

        List<Instance> getRows();
    }

    @Model
    interface Instance {
        @Id
        int getId();

        List<Given> getInstances();

        @Nullable Field getField();
    }

    @Model(constant = "FIELDS", repository = "AllFields")
    interface Field {
        @Id
        int getId();

        Instance getInstance();

        int getInstanceId();
    }

    @Model
    interface Consumer {
        @Id
        int getId();

        @Nullable Consumer getConsumer();

        int getSelf();

        int getIncrement();

        int getFirst();
    }

    interface Identified<T> {
        @Id
        T getId();
    }

    @Model
    interface Thing extends Identified<Integer> {
        enum Color {
            RED
        }

        Color getColor();

        @Column("owner_no")
        @Nullable Thing getOwner();
    }

    record Card(int data, @Nullable String scalar, String row, Kind type) implements Projection<Data> {}

    record Input(int id, int self, int increment, int first) implements CreateInput<Consumer> {}

    void use(DataRepository data, AllFields fields, ConsumerRepository consumers, ThingRepository things) {
        data.create(d -> d.id(1)
                .key(k -> k.create(x -> x.id(1)))
                .data(2)
                .row("r")
                .columns("c")
                .loaded(3)
                .type(Kind.ONE)
                .document(Map.of())
                .wait_(1)
                .default_("d")
                .new_(true)
                .givens(g -> g.create(x -> x.id(1).rows(r -> r.create(i -> i.id(1))))));
        data.findMany(DataFields.DATA.data.gt(1).and(DataFields.DATA.type.eq(Kind.ONE)));
        fields.findMany(FieldFields.FIELDS.instanceId.eq(1));
        things.create(t -> t.color(Thing.Color.RED).id(1).owner(o -> o.connect(ThingFields.THING.id.eq(2))));
        consumers.create(c -> c.id(1).self(1).increment(2).first(3));
    }
}
