package dev.iolite.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.LinkTable;
import dev.iolite.schema.Model;
import dev.iolite.schema.NativeType;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import dev.iolite.schema.Schema;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrismaSchemaTests {

    /** The schema on which the reference of Prisma Client is based. */
    private static final String REFERENCE = """
            datasource db {
              provider = "postgresql"
              url      = env("DATABASE_URL")
            }

            generator client {
              provider = "prisma-client-js"
            }

            model User {
              id           Int              @id @default(autoincrement())
              name         String?
              email        String           @unique
              profileViews Int              @default(0)
              role         Role             @default(USER)
              coinflips    Boolean[]
              posts        Post[]
              city         String
              country      String
              profile      ExtendedProfile?
              pets         Json
            }

            model ExtendedProfile {
              id     Int     @id @default(autoincrement())
              userId Int?    @unique
              bio    String?
              User   User?   @relation(fields: [userId], references: [id])
            }

            model Post {
              id        Int     @id @default(autoincrement())
              title     String
              published Boolean @default(true)
              author    User    @relation(fields: [authorId], references: [id])
              authorId  Int
              comments  Json
              views     Int     @default(0)
              likes     Int     @default(0)
            }

            enum Role {
              USER
              ADMIN
            }
            """;

    private static Model model(String name, String text) {
        return PrismaSchema.parse(text).model(name);
    }

    private static ScalarField field(String line) {
        String text = "model M {\n  id Int @id\n  " + line + "\n}\nenum Role {\n  USER\n  ADMIN\n}\n";
        return model("M", text).scalars().get(1);
    }

    @Test
    void readsTheReferenceSchema() {
        Schema schema = PrismaSchema.parse(REFERENCE);

        Model user = schema.model("User");
        assertThat(user.scalar("id").defaultValue()).isEqualTo(new DefaultValue.AutoIncrement());
        assertThat(user.scalar("name").nullable()).isTrue();
        assertThat(user.key("email")).contains(new Key("email", List.of("email"), false, "User_email_key"));
        assertThat(user.scalar("role").defaultValue()).isEqualTo(new DefaultValue.Literal("USER"));
        assertThat(user.scalar("coinflips").list()).isTrue();
        assertThat(user.relation("posts").link()).isEqualTo(new Link.OwnedByChild(List.of("authorId"), List.of("id")));
        assertThat(user.relation("profile").nullable()).isTrue();
        assertThat(schema.enumType("Role").values())
                .containsExactly(new EnumType.Value("USER", "USER"), new EnumType.Value("ADMIN", "ADMIN"));
    }

    @Test
    void readsDatasourceAndGenerators() {
        PrismaSchema schema = PrismaSchema.read(REFERENCE).orThrow();

        assertThat(schema.datasource())
                .isEqualTo(new Datasource("db", "postgresql", "DATABASE_URL", true, "foreignKeys", List.of()));
        assertThat(schema.generators())
                .containsExactly(new Generator("client", Map.of("provider", "prisma-client-js")));
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        PrismaSchema schema = PrismaSchema.read(REFERENCE).orThrow();

        PrismaSchema again = PrismaSchema.read(schema.text()).orThrow();

        assertThat(again.datasource()).isEqualTo(schema.datasource());
        assertThat(again.generators()).isEqualTo(schema.generators());
        assertThat(SchemaDescription.of(again.schema())).isEqualTo(SchemaDescription.of(schema.schema()));
    }

    @Test
    void aFormattedFileIsWrittenAsItWas() {
        assertThat(PrismaSchema.read(REFERENCE).orThrow().text().replaceAll(" +", " "))
                .isEqualTo(REFERENCE.replaceAll(" +", " "));
    }

    @Test
    void theTypesHaveTheirPlaces() {
        assertThat(field("x String").type()).isEqualTo(ScalarType.STRING);
        assertThat(field("x Boolean").type()).isEqualTo(ScalarType.BOOLEAN);
        assertThat(field("x Int").type()).isEqualTo(ScalarType.INT);
        assertThat(field("x BigInt").type()).isEqualTo(ScalarType.LONG);
        assertThat(field("x Float").type()).isEqualTo(ScalarType.DOUBLE);
        assertThat(field("x Decimal").nativeType()).isEqualTo(new NativeType("Decimal", List.of("65", "30")));
        assertThat(field("x DateTime").nativeType()).isEqualTo(new NativeType("Timestamp", List.of("3")));
        assertThat(field("x Json").type()).isEqualTo(ScalarType.JSON);
        assertThat(field("x Bytes").type()).isEqualTo(ScalarType.BYTES);
        assertThat(field("x Role").enumType()).isEqualTo("Role");
        assertThat(field("x String @db.VarChar(191)").nativeType())
                .isEqualTo(new NativeType("VarChar", List.of("191")));
    }

    @Test
    void theFunctionsMakeValues() {
        assertThat(List.of(
                        "String @default(cuid())",
                        "String @default(cuid(2))",
                        "String @default(uuid())",
                        "String @default(uuid(7))",
                        "String @default(ulid())",
                        "String @default(nanoid(12))",
                        "DateTime @default(now())"))
                .extracting(text -> field("x " + text).defaultValue())
                .containsExactly(
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.CUID, 0),
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.CUID2, 0),
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.UUID, 0),
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.UUID7, 0),
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.ULID, 0),
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.NANOID, 12),
                        new DefaultValue.Generated(DefaultValue.Generated.Kind.NOW, 0));
        assertThat(field("x String @default(dbgenerated(\"gen_random_uuid()\"))")
                        .defaultValue())
                .isEqualTo(new DefaultValue.Sql("gen_random_uuid()"));
    }

    @Test
    void namesOfTheDatabaseAreKept() {
        Model user = model("User", """
                model User {
                  id    Int    @id(map: "pk_users") @map("user_id")
                  first String @map("first_name")
                  last  String
                  @@unique([first, last], name: "fullname", map: "uq_name")
                  @@index([last(sort: Desc), first], map: "ix_name")
                  @@index([first], type: Hash)
                  @@map("users")
                }
                """);

        assertThat(user.table()).isEqualTo("users");
        assertThat(user.scalar("first").column()).isEqualTo("first_name");
        assertThat(user.keys())
                .containsExactly(
                        new Key("id", List.of("id"), true, "pk_users"),
                        new Key("fullname", List.of("first", "last"), false, "uq_name"));
        assertThat(user.definition().indexes())
                .containsExactly(
                        new Index(
                                "ix_name",
                                List.of(new Index.Column("last", true), new Index.Column("first", false)),
                                ""),
                        new Index("users_first_name_idx", List.of(new Index.Column("first", false)), "hash"));
    }

    @Test
    void twoListsMakePrismasLinkTable() {
        Schema schema = PrismaSchema.parse("""
                model Post {
                  id         Int        @id
                  categories Category[]
                }
                model Category {
                  id    String @id
                  posts Post[]
                }
                """);

        assertThat(schema.model("Post").relation("categories").link())
                .isEqualTo(new Link.ThroughTable(
                        "_CategoryToPost",
                        null,
                        null,
                        List.of(new Link.LinkColumn("B", "id")),
                        List.of(new Link.LinkColumn("A", "id"))));
        assertThat(schema.linkTables())
                .extracting(LinkTable::primaryKey, LinkTable::index)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("_CategoryToPost_AB_pkey", "_CategoryToPost_B_index"));
    }

    @Test
    void inASelfRelationTheFieldThatSortsFirstIsColumnA() {
        Schema schema = PrismaSchema.parse("""
                model User {
                  id        Int    @id
                  following User[] @relation("Follows")
                  followers User[] @relation("Follows")
                }
                """);

        Link.ThroughTable followers =
                (Link.ThroughTable) schema.model("User").relation("followers").link();
        assertThat(followers.table()).isEqualTo("_Follows");
        assertThat(followers.parent()).containsExactly(new Link.LinkColumn("A", "id"));
        assertThat(followers.child()).containsExactly(new Link.LinkColumn("B", "id"));
    }

    @Test
    void referentialActionsAndTheirDefaults() {
        Model post = model("Post", """
                model User {
                  id     Int    @id
                  posts  Post[] @relation("wrote")
                  edited Post[] @relation("edited")
                  read   Post[] @relation("read")
                }
                model Post {
                  id       Int   @id
                  author   User  @relation("wrote", fields: [authorId], references: [id])
                  authorId Int
                  editor   User? @relation("edited", fields: [editorId], references: [id])
                  editorId Int?
                  reader   User  @relation("read", fields: [readerId], references: [id], onDelete: Cascade, onUpdate: NoAction, map: "fk")
                  readerId Int
                }
                """);

        assertThat(post.definition().foreignKeys())
                .extracting(ForeignKey::constraint, ForeignKey::onDelete, ForeignKey::onUpdate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Post_authorId_fkey", ForeignKey.Action.RESTRICT, ForeignKey.Action.CASCADE),
                        org.assertj.core.groups.Tuple.tuple(
                                "Post_editorId_fkey", ForeignKey.Action.SET_NULL, ForeignKey.Action.CASCADE),
                        org.assertj.core.groups.Tuple.tuple(
                                "fk", ForeignKey.Action.CASCADE, ForeignKey.Action.NO_ACTION));
        assertThat(post.definition().indexes()).isEmpty();
    }

    @Test
    void relationModePrismaHasNoForeignKeys() {
        Schema schema = PrismaSchema.parse("""
                datasource db {
                  provider     = "mysql"
                  url          = "mysql://localhost/blog"
                  relationMode = "prisma"
                }
                model User {
                  id    Int    @id
                  posts Post[]
                }
                model Post {
                  id       Int  @id
                  author   User @relation(fields: [authorId], references: [id])
                  authorId Int
                }
                """);

        assertThat(schema.model("Post").definition().foreignKeys()).isEmpty();
        assertThat(schema.model("Post").relation("author").link())
                .isEqualTo(new Link.OwnedByParent(List.of("authorId"), List.of("id")));
    }

    @Test
    void ignoredFieldsStayColumnsAndIgnoredRelationsStayReverse() {
        Schema schema = PrismaSchema.parse("""
                model User {
                  id     Int    @id
                  secret String @ignore
                  posts  Post[] @ignore
                }
                model Post {
                  id       Int  @id
                  author   User @relation(fields: [authorId], references: [id])
                  authorId Int
                }
                model Old {
                  name String
                  @@ignore
                }
                """);

        ScalarField secret = schema.model("User").scalar("secret");
        assertThat(secret.hidden()).isTrue();
        assertThat(secret.omitted()).isTrue();
        assertThat(schema.model("User").relation("posts").hidden()).isTrue();
        assertThat(schema.find("Old")).isEmpty();
    }

    @Test
    void anUnsupportedFieldIsAHiddenColumn() {
        ScalarField path = field("path Unsupported(\"money\")?");

        assertThat(path.hidden()).isTrue();
        assertThat(path.omitted()).isTrue();
        assertThat(path.nativeType()).isEqualTo(new NativeType("Unsupported", List.of("money")));
    }

    @Test
    void modelsAndEnumsLieInSeveralSchemas() {
        Schema schema = PrismaSchema.parse("""
                datasource db {
                  provider = "postgresql"
                  url      = env("DATABASE_URL")
                  schemas  = ["base", "shop"]
                }
                model User {
                  id   Int  @id
                  role Role
                  @@schema("base")
                }
                enum Role {
                  USER  @map("user")
                  ADMIN
                  @@map("roles")
                  @@schema("shop")
                }
                """);

        assertThat(schema.model("User").namespace()).isEqualTo("base");
        assertThat(schema.enumType("Role"))
                .isEqualTo(new EnumType(
                        "Role",
                        "roles",
                        "shop",
                        List.of(new EnumType.Value("USER", "user"), new EnumType.Value("ADMIN", "ADMIN"))));
    }

    @Test
    void commentsAndLineEndsMayStandAnywhere() {
        Model user = model("User", """
                // a comment
                /// a documentation comment
                model User { // here too
                  /* and
                     here */
                  id    Int    @id /// the id
                  name  String @default("// no comment")
                  first String

                  @@unique([
                    first, // one a line
                    name,
                  ])
                }
                """.replace("\n", "\r\n"));

        assertThat(user.scalar("name").defaultValue()).isEqualTo(new DefaultValue.Literal("// no comment"));
        assertThat(user.key("first_name")).isPresent();
    }

    @Test
    void aViewIsReadOnlyAndMayHaveNoKey() {
        Model view = model("Numbers", "view Numbers {\n  a Int\n  b String\n}\n");

        assertThat(view.definition().view()).isTrue();
        assertThat(view.id()).isEqualTo(new Key("", List.of("a", "b"), false, ""));
    }

    @Test
    void aCompoundIdIsReferencedByAllItsFields() {
        Schema schema = PrismaSchema.parse("""
                model Place {
                  country String
                  zip     String
                  houses  House[]
                  @@id([country, zip])
                }
                model House {
                  id      Int    @id
                  country String
                  zip     String
                  place   Place  @relation(fields: [country, zip], references: [country, zip])
                }
                """);

        RelationField place = schema.model("House").relation("place");
        assertThat(place.link())
                .isEqualTo(new Link.OwnedByParent(List.of("country", "zip"), List.of("country", "zip")));
        assertThat(schema.model("Place").id().name()).isEqualTo("country_zip");
    }
}
