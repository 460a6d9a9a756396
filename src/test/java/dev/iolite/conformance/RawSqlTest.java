package dev.iolite.conformance;

import static dev.iolite.client.Sql.join;
import static dev.iolite.client.Sql.sql;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Sql;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Rank;
import dev.iolite.error.InvalidInputException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Chapter 9: statements of the user's own. */
@EachDatabase
class RawSqlTest {

    record Name(String email, int profileViews, Rank rank) {}

    private final Journal journal;

    RawSqlTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
    }

    @Test
    void rowsBecomeRecordsByTheNamesOfTheirColumns(Golden golden) {
        List<Name> names = journal.iolite.queryRaw(
                Name.class,
                "select \"email\", \"profile_views\", \"rank\" from \"author\" where \"city\" = ?",
                "London");
        assertThat(names).containsExactly(new Name("ada@example.org", 10, Rank.WRITER));
        golden.check();
    }

    @Test
    void rowsBecomeModelsMapsAndValues() {
        List<Author> authors =
                journal.iolite.queryRaw(Author.class, "select * from \"author\" where \"city\" = ?", "London");
        assertThat(authors).containsExactly(journal.authors.findUniqueOrThrow(AUTHOR.email.eq("ada@example.org")));
        assertThat(authors.get(0).getNicknames()).containsExactly("countess", "enchantress");
        List<Map<String, Object>> maps =
                journal.iolite.queryRaw("select \"city\" as \"town\" from \"author\" where \"city\" = ?", "London");
        assertThat(maps).containsExactly(Map.of("town", "London"));
        assertThat(journal.iolite.queryRaw(Long.class, "select count(*) from \"author\""))
                .containsExactly(3L);
    }

    @Test
    void piecesBindTheirValues(Golden golden) {
        Sql notOslo = sql("\"city\" <> {}", "Oslo");
        List<String> emails = journal.iolite.queryRaw(
                String.class,
                sql(
                        "select \"email\" from \"author\" where \"city\" in ({}) and {}",
                        join(List.of("London", "Oslo")),
                        notOslo));
        assertThat(emails).containsExactly("ada@example.org");
        golden.check();
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertThatThrownBy(() -> journal.iolite.queryRaw(Name.class, "select \"email\" from \"author\""))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Name.profileViews");
    }
}
