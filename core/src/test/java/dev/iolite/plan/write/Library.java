package dev.iolite.plan.write;

import dev.iolite.query.Comparison;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import dev.iolite.query.Operand;
import dev.iolite.query.Selection;
import dev.iolite.query.UniqueWhere;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A schema with every kind of link, and short words for writes. */
public final class Library {

    /** Links owned by the parent, by the child and through tables; optional and required; to one and to many. */
    public static final Schema SCHEMA = PrismaSchema.parse("""
            datasource db {
              provider = "postgresql"
            }

            enum Role {
              USER
              ADMIN
            }

            model User {
              id       Int       @id @default(autoincrement())
              email    String    @unique
              name     String?
              views    Int?
              role     Role      @default(USER)
              flags    Boolean[]
              posts    Post[]    @relation("written")
              edited   Post[]    @relation("edited")
              profile  Profile?
              passport Passport?
            }

            model Post {
              id        Int       @id @default(autoincrement())
              title     String    @unique
              likes     Int       @default(0)
              writerId  Int?
              editorId  Int
              writer    User?     @relation("written", fields: [writerId], references: [id])
              editor    User      @relation("edited", fields: [editorId], references: [id])
              tags      Tag[]
              marks     Mark[]
              updatedAt DateTime  @updatedAt
            }

            model Tag {
              id    Int    @id @default(autoincrement())
              name  String @unique
              posts Post[]
            }

            model Shelf {
              id    String @id @default(cuid())
              name  String @unique
              marks Mark[]
            }

            model Mark {
              id     String @id @default(uuid())
              text   String?
              post   Post?  @relation(fields: [postId], references: [id], onDelete: Cascade)
              postId Int?
              shelf  Shelf? @relation(fields: [shelfId], references: [id])
              shelfId String?
            }

            model Profile {
              id     Int    @id @default(autoincrement())
              bio    String
              user   User?  @relation(fields: [userId], references: [id])
              userId Int?   @unique
            }

            model Passport {
              number String @id
              owner   User  @relation(fields: [ownerId], references: [id])
              ownerId Int   @unique
            }

            model City {
              country  String
              name     String
              size     Int     @default(0)
              capitalOf String? @unique
              trips    Trip[]
              twins    City[]  @relation("twins")
              twinOf   City[]  @relation("twins")

              @@id([country, name])
            }

            model Trip {
              id      Int     @id @default(autoincrement())
              note    String  @unique
              country String?
              name    String?
              to      City?   @relation(fields: [country, name], references: [country, name])
            }

            model Person {
              id       Int      @id @default(autoincrement())
              name     String   @unique
              bossId   Int?
              boss     Person?  @relation("team", fields: [bossId], references: [id])
              team     Person[] @relation("team")
              mentorId Int?     @unique
              mentor   Person?  @relation("mentoring", fields: [mentorId], references: [id])
              pupil    Person?  @relation("mentoring")
            }
            """);

    private Library() {}

    public static Data.Assignment set(String field, Object value) {
        return new Data.Assignment(field, new Data.Change.Set(value));
    }

    public static Data.Assignment increment(String field, Object value) {
        return new Data.Assignment(field, new Data.Change.Arithmetic(Data.Change.Arithmetic.Operator.INCREMENT, value));
    }

    public static NestedWrite on(String relation, NestedOperation operation) {
        return new NestedWrite(relation, operation);
    }

    /** Assignments and nested writes in the order given. */
    public static Data data(Object... parts) {
        List<Data.Assignment> assignments = new ArrayList<>();
        List<NestedWrite> nested = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Data.Assignment assignment) {
                assignments.add(assignment);
            } else {
                nested.add((NestedWrite) part);
            }
        }
        return new Data(assignments, nested);
    }

    public static UniqueWhere key(String field, Object value) {
        return new UniqueWhere(List.of(field), List.of(new Operand.Value(value)), Condition.ALWAYS);
    }

    public static UniqueWhere key(String first, Object one, String second, Object two) {
        return new UniqueWhere(
                List.of(first, second), List.of(new Operand.Value(one), new Operand.Value(two)), Condition.ALWAYS);
    }

    /** The row at the end of a to-one relation. */
    public static UniqueWhere that() {
        return new UniqueWhere(List.of(), List.of(), Condition.ALWAYS);
    }

    public static UniqueWhere that(Condition condition) {
        return new UniqueWhere(List.of(), List.of(), condition);
    }

    public static Condition eq(String field, Object value) {
        return new Condition.Compare(field, Comparison.EQ, new Operand.Value(value), false);
    }

    public static Condition ne(String field, Object value) {
        return new Condition.Compare(field, Comparison.NE, new Operand.Value(value), false);
    }

    public static NestedOperation create(Data... rows) {
        return new NestedOperation.Create(Arrays.stream(rows)
                .map(row -> new NestedOperation.NewRow(row, null))
                .toList());
    }

    public static NestedOperation createMany(boolean skip, Data... rows) {
        return new NestedOperation.CreateMany(List.of(rows), skip);
    }

    public static NestedOperation connect(UniqueWhere... rows) {
        return new NestedOperation.Connect(Arrays.stream(rows)
                .map(row -> new NestedOperation.Target(row, null))
                .toList());
    }

    public static NestedOperation connectOrCreate(UniqueWhere where, Data create) {
        return new NestedOperation.ConnectOrCreate(List.of(new NestedOperation.Choice(where, create, null)));
    }

    public static NestedOperation replace(UniqueWhere... rows) {
        return new NestedOperation.Replace(Arrays.stream(rows)
                .map(row -> new NestedOperation.Target(row, null))
                .toList());
    }

    public static NestedOperation disconnect(UniqueWhere... rows) {
        return new NestedOperation.Disconnect(List.of(rows));
    }

    public static NestedOperation update(UniqueWhere where, Data data) {
        return new NestedOperation.Update(List.of(new NestedOperation.Changed(where, data)));
    }

    public static NestedOperation upsert(UniqueWhere where, Data create, Data update) {
        return new NestedOperation.Upsert(List.of(new NestedOperation.Put(where, create, update)));
    }

    public static NestedOperation delete(UniqueWhere... rows) {
        return new NestedOperation.Delete(List.of(rows));
    }

    public static NestedOperation updateMany(Condition where, Data data) {
        return new NestedOperation.UpdateMany(List.of(new NestedOperation.ChangedMany(where, data)));
    }

    public static NestedOperation deleteMany(Condition... conditions) {
        return new NestedOperation.DeleteMany(List.of(conditions));
    }

    public static Mutation.Create creating(String model, Data data) {
        return new Mutation.Create(model, data, Selection.DEFAULT);
    }

    public static Mutation.Update updating(String model, UniqueWhere where, Data data) {
        return new Mutation.Update(model, where, data, Selection.DEFAULT);
    }

    public static Mutation.Upsert upserting(String model, UniqueWhere where, Data create, Data update) {
        return new Mutation.Upsert(model, where, create, update, Selection.DEFAULT);
    }

    public static Mutation.Delete deleting(String model, UniqueWhere where) {
        return new Mutation.Delete(model, where, Selection.DEFAULT);
    }
}
