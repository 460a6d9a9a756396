package dev.iolite.schema;

import static dev.iolite.schema.ModelText.modelWithId;
import static dev.iolite.schema.ModelText.module;
import static dev.iolite.schema.ModelText.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaJsonTests {

    @Test
    void whatIsWrittenIsReadAgain() {
        FieldDeclaration.KeyHolder key = new FieldDeclaration.KeyHolder(
                List.of("authorId"),
                List.of("author"),
                List.of("id"),
                ForeignKey.Action.CASCADE,
                ForeignKey.Action.NO_ACTION,
                "articles",
                "fk_author");
        FieldDeclaration.ManyToMany links = new FieldDeclaration.ManyToMany("PostTag", "post", "tags", "tagged");
        EnumDeclaration role = new EnumDeclaration(
                "Role",
                "app.Role",
                "roles",
                "auth",
                Naming.SNAKE_CASE,
                List.of(new EnumType.Value("ADMIN", "admin"), new EnumType.Value("USER", "USER")),
                null);
        ModelDeclaration post = new ModelDeclaration(
                "Post",
                "app.Post",
                "posts",
                "blog",
                true,
                Naming.AS_WRITTEN,
                List.of(
                        new FieldDeclaration.Scalar(
                                "role",
                                "r",
                                ScalarType.ENUM,
                                "Role",
                                true,
                                true,
                                new DefaultValue.Literals(List.of("ADMIN")),
                                true,
                                true,
                                true,
                                true,
                                new NativeType("VarChar", List.of("10")),
                                null),
                        filtering("gone", RowFilter.SOFT_DELETE),
                        filtering("owner", RowFilter.TENANT),
                        new FieldDeclaration.Relation("author", "User", false, true, "Wrote", "posts", key, null, null),
                        new FieldDeclaration.Relation("tags", "Tag", true, false, null, null, null, links, null)),
                List.of(new ModelDeclaration.KeyDeclaration("slug", List.of("a", "b"), true, "pk", null)),
                List.of(new ModelDeclaration.IndexDeclaration(
                        "idx", List.of(new Index.Column("a", true), new Index.Column("b", false)), "gin", null)),
                null);
        Declarations declarations = new Declarations(List.of(post), List.of(role));

        assertThat(SchemaJson.read(SchemaJson.write(declarations))).isEqualTo(declarations);
    }

    private static FieldDeclaration filtering(String name, RowFilter filter) {
        return new FieldDeclaration.Scalar(
                name,
                null,
                ScalarType.INSTANT,
                null,
                false,
                true,
                null,
                false,
                false,
                false,
                false,
                null,
                filter,
                null);
    }

    @Test
    void aDefaultIsWrittenAsTextAndConvertedAgain() {
        Declarations declarations = module(modelWithId("Item")
                .add(scalar("price", ScalarType.DECIMAL, false, new DefaultValue.Literal(new BigDecimal("1.50"))))
                .add(scalar("made", ScalarType.INSTANT, false, new DefaultValue.Literal("2026-01-31T10:00:00Z")))
                .add(scalar("raw", ScalarType.BYTES, false, new DefaultValue.Literal("AQI=")))
                .add(scalar(
                        "code",
                        ScalarType.STRING,
                        false,
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.NANOID, 10)))
                .add(scalar("random", ScalarType.DOUBLE, false, new DefaultValue.Sql("random()"))));

        Model item = SchemaBuilder.build(SchemaJson.read(SchemaJson.write(declarations)))
                .orThrow()
                .model("Item");

        assertThat(item.scalar("price").defaultValue()).isEqualTo(new DefaultValue.Literal(new BigDecimal("1.50")));
        assertThat(item.scalar("made").defaultValue())
                .isEqualTo(new DefaultValue.Literal(java.time.Instant.parse("2026-01-31T10:00:00Z")));
        assertThat(((DefaultValue.Literal) java.util.Objects.requireNonNull(
                                item.scalar("raw").defaultValue()))
                        .value())
                .isEqualTo(new byte[] {1, 2});
        assertThat(item.scalar("code").defaultValue())
                .isEqualTo(new DefaultValue.Generated(DefaultValue.Generated.Kind.NANOID, 10));
        assertThat(item.scalar("random").defaultValue()).isEqualTo(new DefaultValue.Sql("random()"));
        assertThat(item.scalar("id").defaultValue()).isEqualTo(new DefaultValue.AutoIncrement());
    }

    @Test
    void theTextShowsWhatTheDeveloperWroteAndNoMore() {
        assertThat(SchemaJson.write(module(modelWithId("User")))).isEqualTo("""
                {
                  "version" : 1,
                  "models" : [
                    {
                      "name" : "User",
                      "qualifiedName" : "app.User",
                      "naming" : "SNAKE_CASE",
                      "fields" : [
                        {
                          "name" : "id",
                          "type" : "INT",
                          "default" : {
                            "autoIncrement" : true
                          }
                        }
                      ],
                      "keys" : [
                        {
                          "fields" : [
                            "id"
                          ],
                          "primary" : true
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void aFileOfANewerFormIsRefusedWithTheRemedy() {
        assertThatThrownBy(() -> SchemaJson.read("{\"version\": 2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "META-INF/iolite/schema.json cannot be read: it has the form 2, this iolite reads the form 1."
                                + " Build the module that holds it again, with the same version of iolite.");
    }

    @Test
    void brokenJsonIsRefused() {
        assertThatThrownBy(() -> SchemaJson.read("{\"version\": 1, \"models\": ["))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it is no JSON");
    }

    @Test
    void aHundredModelsLoadFast() {
        ModelText[] models = new ModelText[100];
        for (int i = 0; i < models.length; i++) {
            models[i] = modelWithId("Model" + i);
            for (int j = 0; j < 20; j++) {
                models[i].field("field" + j, ScalarType.STRING);
            }
            models[i].one("next", "Model" + (i + 1) % 100);
        }
        String text = SchemaJson.write(module(models));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            SchemaBuilder.build(SchemaJson.read(text)).orThrow();
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(50_000_000);
    }
}
