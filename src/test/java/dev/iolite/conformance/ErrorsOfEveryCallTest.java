package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.client.Iolite;
import dev.iolite.client.Sql;
import dev.iolite.client.TransactionOptions;
import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.ArticleRepository;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.error.Code;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.IoliteFailure;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls of every kind that fail: each shows what was called, where it is wrong and who called, in each format. */
@EachDatabase
class ErrorsOfEveryCallTest {

    private final Journal journal;
    private final TestDatabase database;
    private Author ada;
    private Article notes;

    ErrorsOfEveryCallTest(TestDatabase database) {
        this.journal = Journal.empty(database);
        this.database = database;
    }

    @BeforeEach
    void rows() {
        ada = journal.authors.create(a -> a.email("ada@x").city("London").firstName("Ada"));
        notes = journal.articles.create(a -> a.title("Notes").author(ada));
    }

    /** The colorless text of a call that fails in each format. */
    private String failing(String call, Code code, String line, Consumer<Iolite> calls) {
        String shown = "";
        for (ErrorFormat format : ErrorFormat.values()) {
            Iolite iolite = Iolite.builder()
                    .dataSource(database.dataSource())
                    .errorFormat(format)
                    .build();
            Throwable error = catchThrowable(() -> calls.accept(iolite));
            assertThat(error).as(call).isInstanceOf(IoliteFailure.class);
            assertThat(((IoliteFailure) error).code()).isEqualTo(code);
            String message = error.getMessage();
            assertThat(message).doesNotContain("ada@x", "London");
            if (format == ErrorFormat.MINIMAL) {
                assertThat(message).startsWith(code.id()).doesNotContain("\n", "\u001b");
            } else {
                assertThat(message.contains("\u001b[31m")).isEqualTo(format == ErrorFormat.PRETTY);
                String plain = message.replaceAll("\u001b\\[\\d+m", "");
                assertThat(plain)
                        .startsWith(
                                "Invalid call of " + call + " at " + getClass().getName())
                        .contains("(ErrorsOfEveryCallTest.java:", "\n" + code.id());
                if (line.isEmpty()) {
                    assertThat(plain).doesNotContain("<--");
                } else {
                    assertThat(plain).contains("\n" + line + "   <-- " + code.id() + "\n");
                }
                shown = plain;
            }
        }
        return shown;
    }

    private static AuthorRepository authors(Iolite iolite) {
        return new AuthorRepository(iolite);
    }

    @Test
    void rawStatementsMarkTheTextOrTheValues() {
        failing("queryRaw", Code.P2021, "  sql = ?", i -> i.queryRaw("select * from nothing_here where a = ?", 1));
        failing("queryRaw", Code.P2010, "  values = ?", i -> i.queryRaw(Sql.sql("select {}")));
        failing("executeRaw", Code.P2010, "  values = ?", i -> i.executeRaw(Sql.sql("select 1", 2)));
        failing(
                "queryRaw",
                Code.P2010,
                "  sql = ?",
                i -> i.queryRaw(Sql.sql("select 1 where 1 in ({})", Sql.join(List.of()))));
        failing("queryRaw", Code.P2010, "  sql = ?", i -> i.queryRaw((String) null));
        failing(
                "executeRaw",
                Code.P2002,
                "  sql = ?",
                i -> i.executeRaw(
                        "insert into \"author\" (\"email\", \"city\", \"rank\", \"profile_views\") values (?, ?, 'READER', 0)",
                        "ada@x",
                        "London"));
    }

    @Test
    void transactionsMarkTheirLimits() {
        TransactionOptions options = TransactionOptions.defaults();
        failing(
                "transaction",
                Code.P2019,
                "  timeout = ?",
                i -> i.transaction(options.timeout(Duration.ofMillis(-1)), () -> {}));
        failing("transaction", Code.P2019, "  retries = ?", i -> i.transaction(options.retries(-1), () -> {}));
        failing(
                "transaction",
                Code.P2028,
                "  timeout = ?",
                i -> i.transaction(options.timeout(Duration.ofMillis(20)), () -> {
                    authors(i).count();
                    sleep();
                }));
    }

    private static void sleep() {
        try {
            Thread.sleep(1_100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rowsThatAreMissingOrTooManyMarkTheCondition() {
        failing(
                "Author.findUniqueOrThrow",
                Code.P2025,
                "  where",
                i -> authors(i).findUniqueOrThrow(AUTHOR.id.eq(-1)));
        String first = failing(
                "Author.findFirstOrThrow",
                Code.P2025,
                "  where",
                i -> authors(i)
                        .findFirstOrThrow(q -> q.where(AUTHOR.city.eq("x")).orderBy(AUTHOR.id.asc())));
        assertThat(first).doesNotContain("take");
        failing(
                "Author.findUnique",
                Code.P2025,
                "  where",
                i -> authors(i).findUnique(AUTHOR.id.eq(-1), q -> q.rejectOnNotFound(true)));
        failing("Author.update", Code.P2025, "  where", i -> authors(i).update(AUTHOR.id.eq(-1), a -> a.city("x")));
        failing("Author.delete", Code.P2025, "  where", i -> authors(i).delete(AUTHOR.id.eq(-1)));
        journal.authors.create(a -> a.email("b@x").city("London"));
        failing("Author.findOne", Code.TOO_MANY_ROWS, "  where", i -> authors(i).findOne(AUTHOR.city.eq("London")));
        failing(
                "Author.findUniqueOrThrow",
                Code.P2025,
                "  where",
                i -> authors(i).articlesOf(AUTHOR.id.eq(-1)).findMany());
    }

    @Test
    void constraintsMarkTheFieldOfTheRow() {
        failing(
                "Author.upsert",
                Code.P2002,
                "    email = ?",
                i -> authors(i).upsert(AUTHOR.id.eq(-1), a -> a.email("ada@x").city("x"), a -> a.city("y")));
        failing("Author.update", Code.P2002, "    email = ?", i -> {
            journal.authors.upsert(AUTHOR.email.eq("b@x"), a -> a.email("b@x").city("x"), a -> a.city("x"));
            authors(i).update(AUTHOR.email.eq("b@x"), a -> a.email("ada@x"));
        });
        String repeated = failing(
                "Author.createMany",
                Code.P2002,
                "    email = ?",
                i -> authors(i)
                        .createMany(
                                List.of("u", "v", "u"),
                                (a, email) -> a.email(email).city("x")));
        assertThat(repeated)
                .contains("  data[2]\n    email = ?   <-- P2002", " At data[2]. ")
                .containsOnlyOnce("<--");
        // the database does not say which row has the key of an existing one
        failing(
                "Author.createMany",
                Code.P2002,
                "",
                i -> authors(i)
                        .createMany(
                                List.of("u", "v", "ada@x"),
                                (a, email) -> a.email(email).city("x")));
        if (database.kind() != DatabaseKind.SQLITE) {
            failing("Author.delete", Code.P2003, "  where", i -> authors(i).delete(AUTHOR.id.eq(ada.getId())));
        }
    }

    @Test
    void resultsAreAskedForWhatTheyHold() {
        String text = failing(
                "Author.aggregate",
                Code.P2019,
                "  get profileViews.sum()",
                i -> authors(i).aggregate(q -> q.select(AUTHOR.count())).get(AUTHOR.profileViews.sum()));
        assertThat(text).contains("  select\n    count()\n");
        failing(
                "Author.groupBy",
                Code.P2019,
                "  get email",
                i -> authors(i).groupBy(q -> q.by(AUTHOR.city)).get(0).get(AUTHOR.email));
        failing(
                "Author.groupBy",
                Code.P2019,
                "  get count()",
                i -> authors(i).groupBy(q -> q.by(AUTHOR.city)).get(0).get(AUTHOR.count()));
    }

    @Test
    void namesAreSuggestedAtTheDoor() {
        String model = failing("model", Code.P2009, "  name = ?", i -> i.model("Auther"));
        assertThat(model).contains("Did you mean Author?");
        failing(
                "Author.findUnique",
                Code.P2009,
                "  rejectOnNotFound = ?",
                i -> i.model("Author").findUnique(Map.of("where", Map.of("id", 1), "rejectOnNotFound", "x")));
        String having = failing(
                "Author.groupBy",
                Code.P2009,
                "        gtt = ?",
                i -> i.model("Author")
                        .groupBy(Map.of(
                                "by",
                                List.of("city"),
                                "having",
                                Map.of("profileViews", Map.of("_avg", Map.of("gtt", 1))))));
        assertThat(having).contains("Did you mean gt?");
    }

    /** Methods of its own, as the application writes them. */
    private static final class Authors extends AuthorRepository {
        Authors(Iolite iolite) {
            super(iolite);
        }

        Author nobody() {
            return findUniqueOrThrow(AUTHOR.id.eq(-1));
        }
    }

    @Test
    void theCallerIsTheNearestLineOfTheApplication() {
        String own = failing("Author.findUniqueOrThrow", Code.P2025, "  where", i -> new Authors(i).nobody());
        assertThat(own).contains(getClass().getName() + "$Authors.nobody(ErrorsOfEveryCallTest.java:");
        String lambda = failing(
                "Author.findUniqueOrThrow",
                Code.P2025,
                "  where",
                i -> i.transaction(() -> {
                    authors(i).findUniqueOrThrow(AUTHOR.id.eq(-1));
                }));
        assertThat(lambda).contains(".theCallerIsTheNearestLineOfTheApplication(ErrorsOfEveryCallTest.java:");
        String stream = failing(
                "Article.findUniqueOrThrow",
                Code.P2025,
                "  where",
                i -> authors(i)
                        .withStream(q -> {}, rows -> new ArticleRepository(i).findUniqueOrThrow(ARTICLE.id.eq(-1))));
        assertThat(stream).contains(".theCallerIsTheNearestLineOfTheApplication(ErrorsOfEveryCallTest.java:");
        assertThat(notes).isNotNull();
    }
}
