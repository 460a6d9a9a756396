package dev.iolite.schema;

import static dev.iolite.schema.ModelText.model;
import static dev.iolite.schema.ModelText.modelWithId;
import static dev.iolite.schema.ModelText.module;
import static dev.iolite.schema.ModelText.problems;
import static dev.iolite.schema.ModelText.schema;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedRelationsTests {

    @Test
    void aForeignKeyWithoutAPropertyIsHidden() {
        Schema schema = schema(
                modelWithId("User").many("posts", "Post"), modelWithId("Post").one("author", "User"));

        ScalarField key = schema.model("Post").scalar("authorId");
        assertThat(key.hidden()).isTrue();
        assertThat(key.column()).isEqualTo("author_id");
        assertThat(key.type()).isEqualTo(ScalarType.INT);
        assertThat(key.defaultValue()).isNull();
        assertThat(schema.model("Post").relation("author").link())
                .isEqualTo(new Link.OwnedByParent(List.of("authorId"), List.of("id")));
        assertThat(schema.model("User").relation("posts").link())
                .isEqualTo(new Link.OwnedByChild(List.of("authorId"), List.of("id")));
    }

    @Test
    void aPropertyWithTheKeysNameIsTheKey() {
        Schema schema = schema(
                modelWithId("User").many("posts", "Post"),
                modelWithId("Post").one("author", "User").field("authorId", ScalarType.INT));

        assertThat(schema.model("Post").scalar("authorId").hidden()).isFalse();
        assertThat(schema.model("Post").scalars()).hasSize(2);
    }

    @Test
    void theReverseRelationComesByItself() {
        Schema schema = schema(modelWithId("Department"), modelWithId("Course").one("department", "Department"));

        RelationField courses = schema.model("Department").relation("courses");
        assertThat(courses.hidden()).isTrue();
        assertThat(courses.many()).isTrue();
        assertThat(courses.opposite()).isEqualTo("department");
        assertThat(schema.model("Course").relation("department").opposite()).isEqualTo("courses");
    }

    @Test
    void relatedNameNamesTheReverseRelation() {
        FieldDeclaration.KeyHolder key =
                new FieldDeclaration.KeyHolder(List.of(), List.of(), List.of(), null, null, "lessons", null);
        Schema schema = schema(modelWithId("Department"), modelWithId("Course").held("department", "Department", key));

        assertThat(schema.model("Department").relation("lessons").hidden()).isTrue();
    }

    @Test
    void aReverseNameThatIsTakenIsRefused() {
        assertThat(problems(
                        modelWithId("Department").field("courses", ScalarType.INT),
                        modelWithId("Course").one("department", "Department")))
                .containsExactly("Course.department: Its reverse relation would be Department.courses, but that name"
                        + " is taken. Choose another with relatedName, or declare the other side with @MappedBy.");
    }

    @Test
    void twoRelationsBetweenTheSameModelsNeedMappedBy() {
        assertThat(problems(
                        modelWithId("User").many("posts", "Post"),
                        modelWithId("Post").one("author", "User").maybe("editor", "User")))
                .singleElement()
                .asString()
                .startsWith("User.posts: It is not clear which relations between User and Post belong together");
    }

    @Test
    void mappedByPairsSeveralRelations() {
        Schema schema = schema(
                modelWithId("User").mapped("posts", "Post", "author").mapped("edited", "Post", "editor"),
                modelWithId("Post").one("author", "User").maybe("editor", "User"));

        assertThat(schema.model("Post").relation("editor").opposite()).isEqualTo("edited");
        assertThat(schema.model("Post").relation("editor").relation()).isEqualTo("Post_editor");
        assertThat(schema.model("User").relation("edited").relation()).isEqualTo("Post_editor");
    }

    @Test
    void mappedByAnUnknownFieldProposesTheNearest() {
        assertThat(problems(
                        modelWithId("User").mapped("posts", "Post", "autor"),
                        modelWithId("Post").one("author", "User")))
                .contains("User.posts: Post has no relation autor to User. Did you mean author?");
    }

    @Test
    void aTreeIsPairedByItself() {
        Schema schema =
                schema(modelWithId("Category").maybe("parent", "Category").many("children", "Category"));

        Model category = schema.model("Category");
        assertThat(category.relation("children").opposite()).isEqualTo("parent");
        assertThat(category.scalar("parentId").nullable()).isTrue();
        assertThat(category.definition().foreignKeys())
                .containsExactly(new ForeignKey(
                        "category_parent_id_fkey",
                        "parent",
                        List.of("parentId"),
                        "Category",
                        List.of("id"),
                        ForeignKey.Action.SET_NULL,
                        ForeignKey.Action.CASCADE));
    }

    @Test
    void theSideOfAOneToOneThatShowsTheKeyHoldsItAndItIsUnique() {
        Schema schema = schema(
                modelWithId("User").maybe("profile", "Profile"),
                modelWithId("Profile").maybe("user", "User").optional("userId", ScalarType.INT));

        assertThat(schema.model("Profile").key("userId"))
                .contains(new Key("userId", List.of("userId"), false, "profile_user_id_key"));
        assertThat(schema.model("User").relation("profile").many()).isFalse();
    }

    @Test
    void aOneToOneWithoutAVisibleKeyIsRefused() {
        assertThat(problems(
                        modelWithId("User").maybe("profile", "Profile"),
                        modelWithId("Profile").maybe("user", "User")))
                .containsExactly("User.profile: Neither side holds the key of this one-to-one relation."
                        + " Add @ForeignKey to one of User.profile and Profile.user.");
    }

    @Test
    void aUniqueRelationIsOneToOneWithoutTheOtherSide() {
        Schema schema = schema(
                modelWithId("User"), modelWithId("Profile").one("user", "User").unique("user"));

        assertThat(schema.model("User").relation("profile").many()).isFalse();
        assertThat(schema.model("Profile").key("userId")).isPresent();
    }

    @Test
    void twoListsAreManyToMany() {
        Schema schema = schema(
                modelWithId("Post").many("categories", "Category"),
                modelWithId("Category").many("posts", "Post"));

        assertThat(schema.model("Post").relation("categories").link())
                .isEqualTo(new Link.ThroughTable(
                        "category_post",
                        null,
                        null,
                        List.of(new Link.LinkColumn("post_id", "id")),
                        List.of(new Link.LinkColumn("category_id", "id"))));
        assertThat(schema.linkTables())
                .containsExactly(new LinkTable(
                        "category_post",
                        null,
                        new LinkTable.Side(
                                "Category",
                                List.of(new Link.LinkColumn("category_id", "id")),
                                "category_post_category_id_fkey"),
                        new LinkTable.Side(
                                "Post", List.of(new Link.LinkColumn("post_id", "id")), "category_post_post_id_fkey"),
                        "category_post_pkey",
                        "category_post_post_id_idx"));
    }

    @Test
    void aLinkModelHoldsTheLinks() {
        Schema schema = schema(
                modelWithId("Post")
                        .manyToMany(
                                "categories",
                                "Category",
                                new FieldDeclaration.ManyToMany("PostCategory", null, null, null)),
                modelWithId("Category"),
                model("PostCategory")
                        .one("post", "Post")
                        .one("category", "Category")
                        .field("sortOrder", ScalarType.INT)
                        .id("post", "category"));

        assertThat(schema.model("Category").relation("posts").link())
                .isEqualTo(new Link.ThroughTable(
                        "post_category",
                        null,
                        "PostCategory",
                        List.of(new Link.LinkColumn("category_id", "id")),
                        List.of(new Link.LinkColumn("post_id", "id"))));
        assertThat(schema.model("PostCategory").id().fields()).containsExactly("postId", "categoryId");
        assertThat(schema.linkTables()).isEmpty();
    }

    @Test
    void amongRowsOfOneModelTheLinkModelsFirstRelationPointsToTheDeclaringSide() {
        FieldDeclaration.KeyHolder named =
                new FieldDeclaration.KeyHolder(List.of(), List.of(), List.of(), null, null, "followedBy", null);
        Schema schema = schema(
                modelWithId("User")
                        .manyToMany("following", "User", new FieldDeclaration.ManyToMany("Follow", null, null, null))
                        .mapped("followers", "User", "following"),
                modelWithId("Follow").one("follower", "User").held("followed", "User", named));

        Link.ThroughTable following =
                (Link.ThroughTable) schema.model("User").relation("following").link();
        assertThat(following.parent()).containsExactly(new Link.LinkColumn("follower_id", "id"));
        assertThat(following.child()).containsExactly(new Link.LinkColumn("followed_id", "id"));
    }

    @Test
    void aSelfRelationWithoutALinkModelNamesItsColumnsByTheFields() {
        Schema schema = schema(modelWithId("User").many("followers", "User").mapped("following", "User", "followers"));

        assertThat(schema.linkTables()).singleElement().satisfies(table -> {
            assertThat(table.name()).isEqualTo("user_user");
            assertThat(table.first().columns()).containsExactly(new Link.LinkColumn("following_id", "id"));
            assertThat(table.second().columns()).containsExactly(new Link.LinkColumn("followers_id", "id"));
        });
    }

    @Test
    void aRelationToACompoundIdHasSeveralColumns() {
        Schema schema = schema(
                model("Place")
                        .field("country", ScalarType.STRING)
                        .field("zip", ScalarType.STRING)
                        .id("country", "zip"),
                modelWithId("House").one("place", "Place"));

        assertThat(schema.model("House").scalars().stream().map(ScalarField::column))
                .containsExactly("id", "place_country", "place_zip");
        assertThat(schema.model("House").definition().indexes())
                .containsExactly(new Index(
                        "house_place_country_place_zip_idx",
                        List.of(new Index.Column("placeCountry", false), new Index.Column("placeZip", false)),
                        ""));
    }

    @Test
    void aKeyMayNameAHiddenField() {
        Schema schema = schema(
                model("Seat")
                        .one("hall", "Hall")
                        .field("number", ScalarType.INT)
                        .id("hallId", "number"),
                modelWithId("Hall"),
                modelWithId("Ticket").one("seat", "Seat"));

        assertThat(schema.model("Seat").id().fields()).containsExactly("hallId", "number");
        assertThat(schema.model("Ticket").scalars().stream().map(ScalarField::column))
                .containsExactly("id", "seat_hall_id", "seat_number");
    }

    @Test
    void anIdThatLeadsBackToItselfIsRefused() {
        assertThat(problems(
                        model("A").one("b", "B").id("b"),
                        model("B").one("a", "A").id("a")))
                .isNotEmpty();
    }

    @Test
    void relationsCrossModules() {
        Declarations first =
                module(modelWithId("Department"), modelWithId("Room").one("department", "Department"));
        Declarations second = module(modelWithId("Course").one("department", "app.Department"));

        Schema schema = SchemaBuilder.build(second, first).orThrow();

        assertThat(schema.model("Department").relations().stream().map(RelationField::name))
                .containsExactly("rooms", "courses");
    }

    @Test
    void aModelInTwoModulesIsRefused() {
        assertThat(SchemaBuilder.build(module(modelWithId("User")), module(modelWithId("User")))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("The model app.User is declared twice");
    }
}
