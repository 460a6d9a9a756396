package dev.iolite.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotated models as a {@code schema.prisma} that finds the same tables. */
class AnnotatedModelsTextTests {

    private static FieldDeclaration id() {
        return new FieldDeclaration.Scalar(
                "id",
                null,
                ScalarType.INT,
                null,
                false,
                false,
                new DefaultValue.AutoIncrement(),
                false,
                false,
                false,
                false,
                null,
                null);
    }

    private static FieldDeclaration scalar(String name, ScalarType type) {
        return new FieldDeclaration.Scalar(
                name, null, type, null, false, false, null, false, false, false, false, null, null);
    }

    private static FieldDeclaration relation(String name, String target, boolean many) {
        return new FieldDeclaration.Relation(name, target, many, false, null, null, null, null, null);
    }

    private static ModelDeclaration model(String name, FieldDeclaration... fields) {
        return new ModelDeclaration(
                name,
                "app." + name,
                null,
                null,
                false,
                Naming.SNAKE_CASE,
                List.of(fields),
                List.of(new ModelDeclaration.KeyDeclaration(null, List.of("id"), true, null, null)),
                List.of(),
                null);
    }

    private static final Schema BLOG = SchemaBuilder.build(new Declarations(
                    List.of(
                            model("User", id(), scalar("profileViews", ScalarType.SHORT)),
                            model("Post", id(), relation("author", "User", false), relation("tags", "Tag", true)),
                            model("Tag", id(), relation("posts", "Post", true))),
                    List.of()))
            .orThrow();

    @Test
    void saysEveryNameOfTheDatabase() {
        assertThat(PrismaSchema.write(BLOG)).isEqualTo("""
                        model User {
                          id           Int    @id @default(autoincrement())
                          profileViews Int    @db.SmallInt @map("profile_views")
                          posts        Post[]

                          @@map("user")
                        }

                        model Post {
                          id       Int       @id @default(autoincrement())
                          author   User      @relation(fields: [authorId], references: [id])
                          authorId Int       @map("author_id")
                          postTags PostTag[] @relation("PostTag_first")

                          @@index([authorId])
                          @@map("post")
                        }

                        model Tag {
                          id       Int       @id @default(autoincrement())
                          postTags PostTag[] @relation("PostTag_second")

                          @@map("tag")
                        }

                        model PostTag {
                          post_id Int
                          first   Post @relation("PostTag_first", fields: [post_id], references: [id], onDelete: Cascade, map: "post_tag_post_id_fkey")
                          tag_id  Int
                          second  Tag  @relation("PostTag_second", fields: [tag_id], references: [id], onDelete: Cascade, map: "post_tag_tag_id_fkey")

                          @@id([post_id, tag_id], map: "post_tag_pkey")
                          @@index([tag_id], map: "post_tag_tag_id_idx")
                          @@map("post_tag")
                        }
                        """);
    }

    @Test
    void theTextGivesTheSameTables() {
        assertThat(TableNames.of(PrismaSchema.parse(PrismaSchema.write(BLOG)))).isEqualTo(TableNames.of(BLOG));
    }
}
