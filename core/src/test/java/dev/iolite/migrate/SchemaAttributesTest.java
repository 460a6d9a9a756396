package dev.iolite.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.jdbc.codec.Sql;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import dev.iolite.sql.dialect.Dialect;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * All that a model can declare, one thing after the other: the script's table is changed in this thing alone, the report
 * has the lines for it and no others, and after its statements ran the report is empty.
 */
class SchemaAttributesTest {

    private static final Schema SCHEMA = PrismaSchema.parse("""
            enum Role {
              USER
              ADMIN @map("admin")

              @@map("roles")
            }

            model Person {
              id     Int      @id @default(autoincrement())
              email  String   @unique @map("mail")
              nick   String?
              code   String   @db.VarChar(10)
              price  Decimal  @db.Decimal(10, 2)
              at     DateTime @db.Timestamp(3)
              role   Role     @default(ADMIN)
              active Boolean  @default(true)
              score  Float    @default(1.5)
              amount Decimal  @default(2.50)
              big    BigInt   @default(5)
              born   DateTime @default("2020-01-01T10:00:00Z") @db.Timestamptz(6)
              data   Json     @default("{\\"a\\": 1, \\"b\\": [true]}")
              raw    Bytes    @default("AQI=")
              tags   String[] @default(["a", "b"])
              marks  Int[]
              word   String   @default(dbgenerated("lower('X')"))
              made   DateTime @default(now())
              seen   DateTime @updatedAt
              key    String   @default(cuid())
              first  String
              last   String
              house  House    @relation(fields: [street, number], references: [street, number], onDelete: Cascade, onUpdate: Restrict)
              street String
              number Int
              groups Group[]

              @@unique([first, last])
              @@index([nick, score(sort: Desc)])
              @@map("people")
            }

            model House {
              street  String
              number  Int
              owner   String?
              people  Person[]

              @@id([street, number])
              @@index([owner], type: Hash)
            }

            model Group {
              id      Int      @id
              members Person[]
            }
            """);

    static Stream<DatabaseKind> kinds() {
        return TestDatabase.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachThingHasItsLineAndItsRemedy(DatabaseKind kind) {
        List<SchemaChange> changes = SchemaChanges.all();
        List<String> wrong = new ArrayList<>();
        List<TestDatabase> databases = new ArrayList<>();
        for (SchemaChange change : changes) {
            if (change.on().contains(kind)) {
                try {
                    check(next(kind, databases), change);
                } catch (AssertionError | RuntimeException | MetaDataAccessException e) {
                    wrong.add(change.find() + " -> " + change.replace() + "\n" + e.getMessage());
                }
            }
        }
        databases.forEach(TestDatabase::close);
        assertThat(wrong).withFailMessage(() -> String.join("\n\n", wrong)).isEmpty();
    }

    /** A new database takes long on a server, and an emptied one does as well. */
    private static TestDatabase next(DatabaseKind kind, List<TestDatabase> databases) {
        if (databases.isEmpty() || kind == DatabaseKind.SQLITE) {
            databases.add(TestDatabase.open(kind, 1));
        } else {
            databases
                    .get(0)
                    .execute(
                            kind == DatabaseKind.H2
                                    ? List.of("DROP ALL OBJECTS")
                                    : List.of("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"));
        }
        return databases.get(databases.size() - 1);
    }

    private static void check(TestDatabase database, SchemaChange change) throws MetaDataAccessException {
        Dialect dialect = Sql.dialect(database);
        String script = String.join(";\n", Ddl.create(SCHEMA, dialect)) + ";\n";
        String changed = Pattern.compile(change.find(), Pattern.CASE_INSENSITIVE)
                .matcher(script)
                .replaceAll(change.replace());
        assertThat(changed).isNotEqualTo(script);
        database.execute(List.of(changed.strip().split(";\\s*")));
        List<Difference> differences = SchemaDiff.of(SCHEMA, dialect, database.unrecorded());
        List<String> lines = differences.stream().map(Difference::toString).toList();
        assertThat(lines).hasSameSizeAs(change.lines());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).matches(pattern(change.lines().get(i)));
        }
        mend(database, dialect, differences);
    }

    /** A line's words; only stars are special. */
    private static String pattern(String line) {
        return Stream.of(line.replace("[[]]", "[]").split("\\*", -1))
                .map(Pattern::quote)
                .collect(java.util.stream.Collectors.joining(".*"));
    }

    private static void mend(TestDatabase database, Dialect dialect, List<Difference> differences)
            throws MetaDataAccessException {
        assertThat(differences)
                .allSatisfy(difference -> assertThat(
                                difference.remedy().statements().isEmpty()
                                        && difference.remedy().advice().isEmpty())
                        .isFalse());
        List<Difference> left = new ArrayList<>();
        for (Difference difference : differences) {
            database.execute(difference.remedy().statements());
            boolean mended = difference.remedy().advice().contains("line above")
                    && dialect.definitions().laterConstraints();
            if (difference.remedy().statements().isEmpty() && !mended) {
                left.add(difference);
            }
        }
        assertThat(SchemaDiff.of(SCHEMA, dialect, database.unrecorded()))
                .extracting(Difference::toString)
                .containsExactlyElementsOf(
                        left.stream().map(Difference::toString).toList());
    }
}
