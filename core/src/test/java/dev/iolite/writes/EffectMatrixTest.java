package dev.iolite.writes;

import static dev.iolite.plan.write.Library.creating;
import static dev.iolite.plan.write.Library.data;
import static dev.iolite.plan.write.Library.on;
import static dev.iolite.plan.write.Library.updating;
import static dev.iolite.plan.write.Library.upserting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.dynamic.MapReaders;
import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.plan.write.Library;
import dev.iolite.plan.write.OperationMatrix;
import dev.iolite.plan.write.OperationMatrix.Relation;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.schema.RelationField;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every nested operation does to the rows, for every kind of link, within each write; alike on all databases. */
@EachDatabase
class EffectMatrixTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/effects");

    private final TestDatabase database;

    EffectMatrixTest(TestDatabase database) {
        this.database = database;
    }

    static Stream<String> names() {
        return OperationMatrix.relations().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void effects(String name) throws IOException {
        Relation relation = OperationMatrix.relations().get(name);
        new LibraryDatabase(database);
        MatrixRows.countFarAway(database);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, NestedOperation> operation :
                OperationMatrix.operations(relation).entrySet()) {
            Data change = data(on(relation.name(), operation.getValue()));
            Data row = new Data(relation.base().assignments(), change.nested());
            String model = relation.model();
            for (MatrixRows.Child child : MatrixRows.Child.values()) {
                String title = operation.getKey() + " (" + child.name().toLowerCase(Locale.ROOT) + ")";
                if (child != MatrixRows.Child.TIED) {
                    effect(text, "create with " + title, name, false, child, creating(model, row));
                    Mutation made = upserting(model, relation.parent(), row, data());
                    effect(text, "upsert that makes, with " + title, name, false, child, made);
                }
                effect(text, "update with " + title, name, true, child, updating(model, relation.parent(), change));
                Mutation changed = upserting(model, relation.parent(), relation.whole(), change);
                effect(text, "upsert that changes, with " + title, name, true, child, changed);
            }
        }
        check(name, text.toString());
    }

    private void effect(
            StringBuilder text, String title, String name, boolean parent, MatrixRows.Child child, Mutation mutation) {
        LibraryDatabase library = new LibraryDatabase(database);
        new MatrixRows(library, parent, child).insert(name);
        List<String> models = models(library, OperationMatrix.relations().get(name));
        List<String> before = MatrixRows.lines(library, models);
        text.append("## ").append(title).append('\n');
        try {
            library.iolite().engine().writeOne(mutation, new MapReaders(Library.SCHEMA));
        } catch (RuntimeException e) {
            if (!(e instanceof IoliteFailure failure)) {
                throw e;
            }
            text.append("refused: ")
                    .append(failure.code())
                    .append(place(models, mutation, failure))
                    .append('\n');
        }
        List<String> after = MatrixRows.lines(library, models);
        lines(text, "- ", before, after);
        lines(text, "+ ", after, before);
        text.append('\n');
    }

    /** Where it was refused; one statement that makes two rows of one model cannot tell which of them it was. */
    private static String place(List<String> models, Mutation mutation, IoliteFailure failure) {
        boolean alike = models.size() == 1 && mutation instanceof Mutation.Create;
        return alike && failure.code() == Code.P2002 ? "" : " at " + failure.path();
    }

    private static List<String> models(LibraryDatabase library, Relation relation) {
        RelationField field = library.iolite().schema().model(relation.model()).relation(relation.name());
        return Stream.of(relation.model(), field.target()).distinct().toList();
    }

    private static void lines(StringBuilder text, String sign, List<String> lines, List<String> without) {
        List<String> left = new ArrayList<>(lines);
        without.forEach(left::remove);
        left.forEach(line -> text.append(sign).append(line).append('\n'));
    }

    private static void check(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual)
                .as("effects of %s (-Dgolden.update=true rewrites it)", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
