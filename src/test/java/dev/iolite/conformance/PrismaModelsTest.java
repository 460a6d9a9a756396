package dev.iolite.conformance;

import static dev.iolite.conformance.prisma.NovelFields.NOVEL;
import static dev.iolite.conformance.prisma.NovelistFields.NOVELIST;
import static dev.iolite.conformance.prisma.ShelfFields.SHELF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.prisma.Fame;
import dev.iolite.conformance.prisma.Novel;
import dev.iolite.conformance.prisma.NovelRepository;
import dev.iolite.conformance.prisma.Novelist;
import dev.iolite.conformance.prisma.NovelistRepository;
import dev.iolite.conformance.prisma.Shelf;
import dev.iolite.conformance.prisma.ShelfRepository;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Models of a schema.prisma have the same code as all others. */
@EachDatabase
class PrismaModelsTest {

    private final NovelistRepository authors;
    private final NovelRepository books;
    private final ShelfRepository shelves;

    PrismaModelsTest(TestDatabase database) {
        Iolite iolite = Iolite.builder().dataSource(database.dataSource()).build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(iolite.schema(), Dialects.named(name).orElseThrow()));
        this.authors = new NovelistRepository(iolite);
        this.books = new NovelRepository(iolite);
        this.shelves = new ShelfRepository(iolite);
    }

    @AfterEach
    void empty() {
        books.deleteAll();
        authors.updateAll(a -> a.mentorId(null));
        authors.deleteAll();
        shelves.deleteAll();
    }

    @Test
    void createsAndReadsThem() {
        Novelist ada = authors.create(a -> a.firstName("Ada")
                .lastName("Lovelace")
                .rank(Fame.KNOWN)
                .words(List.of("engine"))
                .students(s -> s.create(x -> x.firstName("Bob").lastName("Babbage")))
                .books(b -> b.create(x -> x.isbn("1").title("Notes").shelves(s -> s.create(y -> y.label("maths"))))));
        Novelist read = authors.findUniqueOrThrow(
                NOVELIST.fullname("Ada", "Lovelace"),
                q -> q.include(NOVELIST.books, b -> b.include(NOVEL.shelves)).include(NOVELIST.students));
        assertThat(read).isEqualTo(ada);
        assertThat(read.getRank()).isEqualTo(Fame.KNOWN);
        assertThat(read.getWords()).containsExactly("engine");
        assertThat(read.getStudents()).extracting(Novelist::getLastName).containsExactly("Babbage");
        Novel notes = read.getBooks().get(0);
        assertThat(notes.getPrice()).isEqualByComparingTo("9.5");
        assertThat(notes.getShelves()).extracting(Shelf::getLabel).containsExactly("maths");
        assertThat(books.findMany(NOVEL.shelves.some(SHELF.label.eq("maths")))).containsExactly(notes);
        authors.delete(ada);
        assertThat(books.count()).isZero();
    }

    @Test
    void keepsTheirNamesInTheDatabase() {
        authors.create(a -> a.firstName("Ada")
                .lastName("Lovelace")
                .books(b -> b.create(x -> x.isbn("1").title("Notes"))));
        assertThat(books.findFirstOrThrow(q -> q.where(NOVEL.title.startsWith("No")))
                        .getIsbn())
                .isEqualTo("1");
    }
}
