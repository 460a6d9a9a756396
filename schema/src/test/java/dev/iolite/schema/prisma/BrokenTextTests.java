package dev.iolite.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Naming;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.schema.SchemaJson;
import dev.iolite.schema.SchemaResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, the answer is a schema or a list of problems. */
class BrokenTextTests {

    private static final String TEXT = """
            model User {
              id        Int       @id @default(autoincrement())
              email     String    @unique @db.VarChar(100)
              roles     Role[]    @default([USER])
              posts     Post[]    @relation("wrote")
              edited    Post[]    @relation("edited")
              profile   Profile?
              friends   User[]    @relation("friends")
              friendOf  User[]    @relation("friends")
              parent    User?     @relation("tree", fields: [parentId], references: [id])
              parentId  Int?
              children  User[]    @relation("tree")
              @@index([email(sort: Desc)], map: "ix")
            }
            model Profile {
              first  String
              last   String
              user   User  @relation(fields: [userId], references: [id], onDelete: Cascade)
              userId Int   @unique
              places Place[]
              @@id([first, last])
            }
            model Post {
              id       String   @id @default(cuid())
              author   User     @relation("wrote", fields: [authorId], references: [id])
              authorId Int
              editor   User?    @relation("edited", fields: [editorId], references: [id], onDelete: SetNull)
              editorId Int?
              tags     Tag[]
              at       DateTime @default(now())
            }
            model Tag {
              id    Int    @id
              posts Post[]
            }
            model Place {
              id    Int     @id
              first String
              last  String
              owner Profile @relation(fields: [first, last], references: [first, last])
            }
            enum Role {
              USER
              ADMIN
            }
            """;

    @Test
    void changedTextsNeverThrow() {
        Random random = new Random(42);
        List<String> words = List.of(TEXT.split("(?<=\\W)|(?=\\W)", -1));
        for (int run = 0; run < 3_000; run++) {
            List<String> changed = new ArrayList<>(words);
            for (int change = 0; change <= random.nextInt(3); change++) {
                change(changed, random, words);
            }
            String text = String.join("", changed);
            PrismaResult result = PrismaSchema.read(text);
            assertThat(result.value() == null)
                    .as(text)
                    .isEqualTo(!result.problems().isEmpty());
            assertThat(result.report("f").isEmpty()).isEqualTo(result.problems().isEmpty());
        }
    }

    private static void change(List<String> words, Random random, List<String> all) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(3)) {
            case 0 -> words.remove(at);
            case 1 -> words.set(at, all.get(random.nextInt(all.size())));
            default -> words.add(at, all.get(random.nextInt(all.size())));
        }
    }

    /** The same declarations as if annotated, where keys and reverse relations may be left away. */
    @Test
    void changedDeclarationsNeverThrow() {
        Random random = new Random(7);
        Declarations whole = PrismaSchema.read(TEXT).declarations();
        int schemas = 0;
        for (int run = 0; run < 3_000; run++) {
            Declarations changed = new Declarations(
                    whole.models().stream()
                            .filter(model -> random.nextInt(30) > 0)
                            .map(model -> change(model, random))
                            .toList(),
                    whole.enums().stream().map(BrokenTextTests::derived).toList());
            SchemaResult result = SchemaBuilder.build(changed);
            assertThat(result.schema() == null).isEqualTo(!result.problems().isEmpty());
            if (result.schema() != null) {
                schemas++;
                assertSurvivesWriting(changed, result.schema());
            }
        }
        assertThat(schemas).isPositive();
    }

    private static void assertSurvivesWriting(Declarations declarations, Schema schema) {
        Declarations read = SchemaJson.read(SchemaJson.write(declarations));
        assertThat(SchemaDescription.of(SchemaBuilder.build(read).orThrow())).isEqualTo(SchemaDescription.of(schema));
        String text = PrismaSchema.write(schema);
        assertThat(TableNames.of(PrismaSchema.parse(text))).as(text).isEqualTo(TableNames.of(schema));
    }

    private static EnumDeclaration derived(EnumDeclaration type) {
        return new EnumDeclaration(
                type.name(), "app." + type.name(), null, null, Naming.SNAKE_CASE, type.values(), type.position());
    }

    private static ModelDeclaration change(ModelDeclaration model, Random random) {
        return new ModelDeclaration(
                model.name(),
                "app." + model.name(),
                null,
                null,
                random.nextInt(20) == 0,
                Naming.SNAKE_CASE,
                model.fields().stream()
                        .filter(field -> random.nextInt(20) > 0)
                        .map(field -> change(field, random))
                        .toList(),
                model.keys().stream().filter(key -> random.nextInt(20) > 0).toList(),
                model.indexes(),
                model.position());
    }

    private static FieldDeclaration change(FieldDeclaration field, Random random) {
        if (!(field instanceof FieldDeclaration.Relation relation) || random.nextInt(3) > 0) {
            return field;
        }
        boolean keepsKey = random.nextBoolean();
        return new FieldDeclaration.Relation(
                relation.name(),
                relation.target(),
                random.nextInt(15) == 0 ? !relation.many() : relation.many(),
                relation.nullable(),
                random.nextInt(4) == 0 ? null : relation.relation(),
                random.nextInt(15) == 0 ? "author" : null,
                keepsKey ? relation.key() : null,
                relation.many() && random.nextInt(4) == 0
                        ? new FieldDeclaration.ManyToMany(random.nextInt(3) == 0 ? "Post" : null, null, null, null)
                        : null,
                relation.position());
    }
}
