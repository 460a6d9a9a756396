package dev.iolite.schema;

import static dev.iolite.schema.ModelText.model;
import static dev.iolite.schema.ModelText.modelWithId;
import static dev.iolite.schema.ModelText.problems;
import static dev.iolite.schema.ModelText.scalar;
import static dev.iolite.schema.ModelText.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaChecksTests {

    private static FieldDeclaration.Scalar marked(
            String name, ScalarType type, boolean nullable, boolean updatedAt, boolean version) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, false, nullable, null, updatedAt, version, false, false, null, null);
    }

    private static FieldDeclaration.Scalar inColumn(String name, String column) {
        return new FieldDeclaration.Scalar(
                name, column, ScalarType.INT, null, false, false, null, false, false, false, false, null, null);
    }

    private static FieldDeclaration.Scalar filtering(String name, ScalarType type, boolean nullable, RowFilter filter) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, false, nullable, null, false, false, false, false, null, filter, null);
    }

    @Test
    void theTimeOfDeletionIsAPointInTimeThatMayBeNull() {
        assertThat(problems(
                        modelWithId("User").add(filtering("gone", ScalarType.BOOLEAN, true, RowFilter.SOFT_DELETE))))
                .containsExactly("User.gone: The time of deletion must be a point in time that may be null. Write"
                        + " @SoftDelete @Nullable Instant.");
        assertThat(problems(
                        modelWithId("User").add(filtering("gone", ScalarType.INSTANT, false, RowFilter.SOFT_DELETE))))
                .hasSize(1);
        assertThat(schema(modelWithId("User").add(filtering("gone", ScalarType.INSTANT, true, RowFilter.SOFT_DELETE)))
                        .model("User")
                        .deletion())
                .isNotNull();
    }

    @Test
    void aTenantIdIsSimpleAndNeverNull() {
        assertThat(problems(modelWithId("User").add(filtering("owner", ScalarType.STRING, true, RowFilter.TENANT))))
                .containsExactly("User.owner: A tenant id must be a text, a UUID, a whole number or an enum that is"
                        + " never null. Use String, UUID or long.");
        assertThat(problems(modelWithId("User").add(filtering("owner", ScalarType.DOUBLE, false, RowFilter.TENANT))))
                .hasSize(1);
        assertThat(schema(modelWithId("User").add(filtering("owner", ScalarType.LONG, false, RowFilter.TENANT)))
                        .model("User")
                        .scalar("owner")
                        .required())
                .isFalse();
    }

    @Test
    void aModelHasOneFilteringFieldOfAKind() {
        assertThat(problems(modelWithId("User")
                        .add(filtering("a", ScalarType.LONG, false, RowFilter.TENANT))
                        .add(filtering("b", ScalarType.LONG, false, RowFilter.TENANT))))
                .containsExactly("User.b: A model has one tenant id at most. Keep one of them.");
    }

    @Test
    void aModelNeedsAKey() {
        assertThat(problems(model("User").field("name", ScalarType.STRING)))
                .containsExactly("User: Nothing identifies its rows. Add @Id to a field, or @Unique to fields that are"
                        + " never null.");
    }

    @Test
    void aUniqueKeyThatIsNeverNullWillDo() {
        Schema schema = schema(model("User")
                .optional("email", ScalarType.STRING)
                .field("name", ScalarType.STRING)
                .unique("email")
                .unique("name"));

        assertThat(schema.model("User").id().name()).isEqualTo("name");
    }

    @Test
    void anIdCannotBeNull() {
        assertThat(problems(model("User").optional("id", ScalarType.INT).id("id")))
                .containsExactly("User.id: The id field id is optional. Make it required.");
    }

    @Test
    void aModelHasOneId() {
        assertThat(problems(modelWithId("User").field("name", ScalarType.STRING).id("name")))
                .containsExactly(
                        "User.name: A model has one id. Make the other one unique, or list all fields in one" + " id.");
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        assertThat(problems(modelWithId("User")
                        .field("a", ScalarType.INT)
                        .field("b", ScalarType.INT)
                        .unique("a", "b")
                        .unique("b", "a")))
                .containsExactly("User: The same fields are a key already. Remove one of the two.");
    }

    @Test
    void aVersionIsAWholeNumber() {
        assertThat(problems(modelWithId("User").add(marked("version", ScalarType.STRING, false, false, true))))
                .containsExactly("User.version: A version must be a whole number that is never null. Use int or long.");
    }

    @Test
    void theTimeOfTheUpdateIsATime() {
        assertThat(problems(modelWithId("User").add(marked("changed", ScalarType.LONG, false, true, false))))
                .containsExactly("User.changed: The time of the update needs a time type. Use Instant or another time"
                        + " type.");
    }

    @Test
    void twoFieldsInOneColumnAreRefused() {
        assertThat(problems(
                        modelWithId("User").field("firstName", ScalarType.INT).add(inColumn("x", "first_name"))))
                .containsExactly(
                        "User.x: The fields firstName and x lie in the same column first_name. Give one of them"
                                + " another column.");
    }

    @Test
    void twoModelsInOneTableAreRefused() {
        assertThat(problems(
                        modelWithId("Post").many("categories", "Category"),
                        modelWithId("Category").many("posts", "Post"),
                        modelWithId("CategoryPost")))
                .containsExactly("Category: The table category_post is used by CategoryPost and by the relation between"
                        + " Category and Post. Give one of them another table name.");
    }

    @Test
    void aNameThatNoDatabaseTakesIsRefused() {
        assertThat(problems(modelWithId("User").add(inColumn("x", "c".repeat(64)))))
                .containsExactly("User: The database name " + "c".repeat(64)
                        + " is empty or longer than 63 bytes. Give it a shorter name in the database.");
    }

    @Test
    void longConstraintNamesAreCutWithAHash() {
        String[] names = Stream.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                .map(name -> name + "Of" + "All")
                .toArray(String[]::new);
        ModelText model = modelWithId("Measurement");
        Stream.of(names).forEach(name -> model.field(name, ScalarType.INT));
        Schema schema = schema(model.unique(names));

        Key key = schema.model("Measurement")
                .key(Stream.of(names).collect(Collectors.joining("_")))
                .orElseThrow();
        assertThat(key.constraint())
                .hasSize(63)
                .startsWith("measurement_one_of_all_two_of_all_")
                .endsWith("_key");
        assertThat(key.constraint()).isEqualTo("measurement_one_of_all_two_of_all_three_of_all_fou_f1f16b5d_key");
    }

    @Test
    void derivedNamesThatMeetAreToldApart() {
        Schema schema = schema(
                modelWithId("A").field("bC", ScalarType.INT).unique("bC"),
                modelWithId("AB").field("c", ScalarType.INT).unique("c"));

        List<String> constraints = schema.models().stream()
                .flatMap(model -> model.keys().stream().map(Key::constraint))
                .toList();
        assertThat(constraints).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void aForeignKeyHasAnIndexUnlessAKeyCoversIt() {
        Schema schema = schema(
                modelWithId("User"),
                modelWithId("Post").one("author", "User"),
                model("Like").one("post", "Post").one("user", "User").id("post", "user"));

        assertThat(schema.model("Post").definition().indexes())
                .containsExactly(new Index("post_author_id_idx", List.of(new Index.Column("authorId", false)), ""));
        assertThat(schema.model("Like").definition().indexes())
                .containsExactly(new Index("like_user_id_idx", List.of(new Index.Column("userId", false)), ""));
    }

    @Test
    void anUnknownModelProposesTheNearest() {
        assertThat(problems(modelWithId("User"), modelWithId("Post").one("author", "Usre")))
                .containsExactly("Post.author: There is no model Usre. Did you mean User?");
    }

    @Test
    void aDefaultMustFitItsType() {
        assertThat(problems(modelWithId("User")
                        .add(scalar("age", ScalarType.INT, false, new DefaultValue.Literal("old")))
                        .add(scalar(
                                "code",
                                ScalarType.INT,
                                false,
                                new DefaultValue.Generated(DefaultValue.Generated.Kind.CUID, 0)))
                        .add(scalar(
                                "made",
                                ScalarType.STRING,
                                false,
                                new DefaultValue.Generated(DefaultValue.Generated.Kind.NOW, 0)))))
                .containsExactly(
                        "User.age: The default is no Integer. Write a value of that type.",
                        "User.code: The default CUID does not fit the type Integer. Use String.",
                        "User.made: The default NOW does not fit the type String. Use a time type.");
    }

    @Test
    void allProblemsAreThrownAtOnce() {
        SchemaResult result = SchemaBuilder.build(ModelText.module(model("A"), model("B")));

        assertThatThrownBy(result::orThrow)
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("A: Nothing identifies its rows")
                .hasMessageContaining("B: Nothing identifies its rows");
    }

    @Test
    void namesBecomeSnakeCase() {
        Schema schema = schema(modelWithId("HTTPLog")
                .field("profileViews", ScalarType.INT)
                .field("userID", ScalarType.INT)
                .field("line2Text", ScalarType.INT)
                .field("xURLPath", ScalarType.INT));

        assertThat(schema.model("HTTPLog").table()).isEqualTo("http_log");
        assertThat(schema.model("HTTPLog").scalars().stream().map(ScalarField::column))
                .containsExactly("id", "profile_views", "user_id", "line2_text", "x_url_path");
    }
}
