package dev.iolite.conformance;

import static dev.iolite.conformance.prisma.NovelistFields.NOVELIST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.prisma.NovelistRepository;
import dev.iolite.dsl.Where;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of a schema.prisma stays NULL until it is written; it reads as an empty one. */
@EachDatabase
class UnwrittenListsTest {

    private final NovelistRepository authors;

    UnwrittenListsTest(TestDatabase database) {
        Iolite iolite = Iolite.builder().dataSource(database.dataSource()).build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(iolite.schema(), Dialects.named(name).orElseThrow()));
        this.authors = new NovelistRepository(iolite);
    }

    @BeforeEach
    void fill() {
        authors.create(a -> a.firstName("Ada").lastName("unwritten"));
        authors.create(a -> a.firstName("Bob").lastName("empty").words(List.of()));
        authors.create(a -> a.firstName("Eve").lastName("engine").words(List.of("engine", "number")));
    }

    @AfterEach
    void empty() {
        authors.deleteAll();
    }

    private List<String> names(Where<dev.iolite.conformance.prisma.Novelist> where) {
        return authors.findMany(q -> q.where(where).orderBy(NOVELIST.firstName.asc())).stream()
                .map(author -> author.getFirstName())
                .toList();
    }

    @Test
    void readsAsAnEmptyOne() {
        assertThat(authors.findFirstOrThrow(q -> q.where(NOVELIST.firstName.eq("Ada")))
                        .getWords())
                .isEmpty();
        assertThat(names(NOVELIST.words.isEmpty())).containsExactly("Ada", "Bob");
        assertThat(names(NOVELIST.words.isEmpty().not())).containsExactly("Eve");
    }

    @Test
    void isNeitherLikeAListNorUnlikeIt() {
        assertThat(names(NOVELIST.words.has("engine"))).containsExactly("Eve");
        assertThat(names(NOVELIST.words.has("engine").not())).containsExactly("Bob");
        assertThat(names(NOVELIST.words.hasEvery(List.of("engine", "number")))).containsExactly("Eve");
        assertThat(names(NOVELIST.words.hasEvery(List.of("engine", "number")).not()))
                .containsExactly("Bob");
        assertThat(names(NOVELIST.words.hasSome(List.of("engine", "x")))).containsExactly("Eve");
        assertThat(names(NOVELIST.words.hasSome(List.of("engine", "x")).not())).containsExactly("Bob");
        assertThat(names(NOVELIST.words.eq(List.of()))).containsExactly("Bob");
        assertThat(names(NOVELIST.words.eq(List.of()).not())).containsExactly("Eve");
        assertThat(names(NOVELIST.lastName.in(NOVELIST.words))).containsExactly("Eve");
        assertThat(names(NOVELIST.lastName.in(NOVELIST.words).not())).containsExactly("Bob");
    }

    @Test
    void canBeAddedTo() {
        authors.updateMany(NOVELIST.firstName.eq("Ada"), a -> a.push(NOVELIST.words, List.of("first")));
        assertThat(names(NOVELIST.words.eq(List.of("first")))).containsExactly("Ada");
    }
}
