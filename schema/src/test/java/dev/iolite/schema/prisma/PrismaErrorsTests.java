package dev.iolite.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.schema.InvalidSchemaException;
import dev.iolite.schema.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrismaErrorsTests {

    private static List<String> problems(String text) {
        return PrismaSchema.read(text).problems().stream().map(Problem::text).toList();
    }

    private static List<String> ofField(String line) {
        return problems("model M {\n  id Int @id\n  " + line + "\n}\nenum Role {\n  USER\n  ADMIN\n}\n");
    }

    @Test
    void anErrorShowsLineColumnTheMarkedTextAndAProposal() {
        PrismaResult result = PrismaSchema.read("""
                model Post {
                  id     Int  @id
                  author Usr
                }

                model User {
                  id Int @id
                }
                """);

        assertThat(result.report("schema.prisma").lines())
                .containsExactly(
                        "schema.prisma:3:10: There is no type Usr. Did you mean User?",
                        "3 |   author Usr",
                        "  |          ^^^");
    }

    @Test
    void allErrorsAreReportedInOneRun() {
        assertThat(problems("""
                        modle A {
                          id Int @id
                        }
                        model B {
                          id   Int @idd
                          name Strin
                          x    Int @default("1")
                          role Role @default(BOSS)
                        }
                        enum Role {
                          ADMIN
                        }
                        model C {
                          id Int @id
                          bs B[]
                        }
                        """))
                .containsExactly(
                        "A block cannot start with modle. Did you mean model?",
                        "B: Nothing identifies its rows. Add @id to a field, @@id([...]), or @unique to a field that is"
                                + " not optional.",
                        "There is no attribute @idd. Did you mean id?",
                        "There is no type Strin. Did you mean String?",
                        "The default \"1\" does not fit the field's type. Write a whole number.",
                        "B.role: The enum Role has no value BOSS. Known are ADMIN.",
                        "C.bs: The opposite field is missing in B. Add a field of type C to B.");
    }

    @Test
    void parsingThrowsWithTheWholeReport() {
        assertThatThrownBy(() -> PrismaSchema.parse("model M {\n  id Itn @id\n}\n"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("schema.prisma:2:6: There is no type Itn. Did you mean Int?");
    }

    @Test
    void anUnclosedBlockIsReported() {
        assertThat(problems("model M {\n  id Int @id\n")).containsExactly("The block M is not closed. End it with }.");
    }

    @Test
    void anUnknownFunctionOrNativeTypeIsReported() {
        assertThat(ofField("x String @default(uid())")).containsExactly("There is no function uid. Did you mean cuid?");
        assertThat(ofField("x String @db.Varchar(10)"))
                .containsExactly("There is no native type Varchar. Did you mean VarChar?");
        assertThat(ofField("x Int @db.Text"))
                .containsExactly(
                        "The native type Text does not fit the field's type. Fitting are Integer, SmallInt," + " Oid.");
    }

    @Test
    void defaultsMustFit() {
        assertThat(ofField("x Int @default(99999999999)"))
                .containsExactly("M.x: The default is no Integer. Write a value of that type.");
        assertThat(ofField("x String @default(autoincrement())"))
                .containsExactly("M.x: Only a whole number that is never null can be counted up, not String. Use int or"
                        + " long, or a generated id such as UUID.");
        assertThat(ofField("x Role @default(BOS)"))
                .containsExactly("M.x: The enum Role has no value BOS. Known are USER, ADMIN.");
        assertThat(ofField("x Json @default(\"{\")"))
                .containsExactly("M.x: The default is no JSON. Write a value of that type.");
        assertThat(ofField("x Int[] @default(1)"))
                .containsExactly("M.x: A list needs a list as its default. Write the default as a list.");
    }

    @Test
    void listsCannotBeOptional() {
        assertThat(ofField("x Int[]?")).containsExactly("A list cannot be optional. Remove the ?; it starts empty.");
    }

    @Test
    void unknownFieldsInKeysAreReported() {
        assertThat(ofField("name String\n  @@unique([nam])"))
                .containsExactly("M: M has no field nam. Did you mean name?");
    }

    @Test
    void theKeyOfARelationIsChecked() {
        assertThat(problems("""
                        model User {
                          id    Int    @id
                          name  String
                          posts Post[]
                        }
                        model Post {
                          id       Int    @id
                          author   User   @relation(fields: [authorId], references: [id])
                          authorId String
                        }
                        """))
                .containsExactly(
                        "Post.author: The key authorId has another type than User.id. Give both the same type.");
    }

    @Test
    void aReferenceMustBeUnique() {
        assertThat(problems("""
                        model User {
                          id    Int    @id
                          name  String
                          posts Post[]
                        }
                        model Post {
                          id         Int    @id
                          author     User   @relation(fields: [authorName], references: [name])
                          authorName String
                        }
                        """))
                .containsExactly("Post.author: The referenced fields name of User are no key. Reference its id, or make"
                        + " them unique together.");
    }

    @Test
    void aOneToOneNeedsAUniqueKey() {
        assertThat(problems("""
                        model User {
                          id      Int      @id
                          profile Profile?
                        }
                        model Profile {
                          id     Int  @id
                          user   User @relation(fields: [userId], references: [id])
                          userId Int
                        }
                        """))
                .containsExactly(
                        "Profile.user: The key of a one-to-one relation must be unique. Add @unique to userId.");
    }

    @Test
    void setNullNeedsAKeyThatCanBeNull() {
        assertThat(problems("""
                        model User {
                          id    Int    @id
                          posts Post[]
                        }
                        model Post {
                          id       Int  @id
                          author   User @relation(fields: [authorId], references: [id], onDelete: SetNull)
                          authorId Int
                        }
                        """))
                .containsExactly("Post.author: SET_NULL needs a key that can be null. Make the relation optional, or"
                        + " choose CASCADE or RESTRICT.");
    }

    @Test
    void ambiguousRelationsNeedNames() {
        assertThat(problems("""
                        model User {
                          id     Int    @id
                          posts  Post[]
                          edited Post[]
                        }
                        model Post {
                          id       Int  @id
                          author   User @relation(fields: [authorId], references: [id])
                          authorId Int
                        }
                        """))
                .singleElement()
                .asString()
                .startsWith("Post.author: It is not clear which relations between Post and User belong together")
                .endsWith("Give both sides of each relation the same name: @relation(\"Name\").");
    }

    @Test
    void duplicatesAreReported() {
        assertThat(problems("model A {\n  id Int @id\n  id Int\n}\nmodel A {\n  id Int @id\n}\n"))
                .contains(
                        "A: The model A is declared twice. Remove one of the two.",
                        "A.id: The field is declared twice. Remove or rename one of the two.");
    }

    @Test
    void theTextMayBeAnything() {
        for (String text : List.of(
                "{",
                "}",
                "model",
                "model {",
                "model A",
                "@@",
                "\"",
                "model A {\n @ \n}",
                "/*",
                "[[[",
                "model A {\n id Int @id(\n",
                "enum E {\n}\n",
                "datasource d {\n provider = \n}",
                "\\",
                "model A { id Int")) {
            assertThat(PrismaSchema.read(text).value()).as(text).isNull();
            assertThat(PrismaSchema.read(text).report("f")).as(text).isNotBlank();
        }
    }
}
