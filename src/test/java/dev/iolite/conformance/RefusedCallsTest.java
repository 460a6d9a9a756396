package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.ArticleLabelFields.ARTICLE_LABEL;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.ArticleRepository;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.conformance.journal.TopicRepository;
import dev.iolite.dsl.Conditions;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.Where;
import dev.iolite.error.ErrorFormat;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.IoliteFailure;
import dev.iolite.page.Pages;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/**
 * What the typed builders refuse: the call is refused as a whole, in the client's format, with a mark at the argument,
 * and nothing reaches the database.
 */
@EachDatabase
class RefusedCallsTest {

    private static final @Nullable String ABSENT = null;

    private final TestDatabase database;
    private final StatementLog statements;

    RefusedCallsTest(TestDatabase database) {
        Journal.empty(database);
        this.database = database;
        this.statements = database.statements();
    }

    /** The repositories of one client. */
    private record Client(Iolite iolite, AuthorRepository authors, ArticleRepository articles, TopicRepository topics) {
        Client(Iolite iolite) {
            this(iolite, new AuthorRepository(iolite), new ArticleRepository(iolite), new TopicRepository(iolite));
        }
    }

    private Client client(ErrorFormat format) {
        return new Client(Iolite.builder()
                .dataSource(database.dataSource())
                .errorFormat(format)
                .build());
    }

    /** The colorless text of a call that is refused in each format before anything reaches the database. */
    private String refused(String call, String line, Consumer<Client> calls) {
        String shown = "";
        for (ErrorFormat format : ErrorFormat.values()) {
            Client client = client(format);
            statements.clear();
            Throwable error = catchThrowable(() -> calls.accept(client));
            assertThat(error).as(line).isInstanceOfAny(InvalidInputException.class, FieldNotLoadedException.class);
            assertThat(statements.all()).as(line).isEmpty();
            assertThat(error.getCause()).isInstanceOf(error.getClass());
            assertThat(((IoliteFailure) error.getCause()).explained()).isFalse();
            String code = ((IoliteFailure) error).code().id();
            String message = error.getMessage();
            if (format == ErrorFormat.MINIMAL) {
                assertThat(message).startsWith(code + " ").doesNotContain("\n", "\u001b");
            } else {
                assertThat(message.contains("\u001b[31m")).isEqualTo(format == ErrorFormat.PRETTY);
                String plain = message.replaceAll("\u001b\\[\\d+m", "");
                assertThat(plain)
                        .startsWith("Invalid call of " + call + " at " + RefusedCallsTest.class.getName() + ".")
                        .contains("\n" + line + "   <-- " + code + "\n")
                        .contains("\n" + code + " ");
                assertThat(plain.split("<--", -1)).as(plain).hasSize(2);
                shown = plain;
            }
        }
        return shown;
    }

    private static Where<Author> absentCity() {
        return AUTHOR.city.eq(ABSENT);
    }

    @Test
    void aReadIsRefusedAtTheValue() {
        String text = refused(
                "Author.findMany",
                "    email eq ?",
                c -> c.authors()
                        .findMany(q -> q.where(AUTHOR.city.eq("Oslo"), AUTHOR.email.eq(ABSENT))
                                .take(3)));
        assertThat(text)
                .contains("\n  where\n    city eq ?\n", "\n  take = ?\n", "isNull()", " At where.email. ")
                .contains("P2019 Author.email: ");
        refused("Author.findMany", "    city eq ?", c -> c.authors().findMany(absentCity()));
        refused("Author.findFirst", "    city eq ?", c -> c.authors().findFirst(absentCity()));
        refused("Author.findFirst", "    city eq ?", c -> c.authors().findFirstOrThrow(absentCity()));
        refused("Author.findUnique", "    email eq ?", c -> c.authors().findUnique(AUTHOR.email.eq(ABSENT)));
        refused("Author.findMany", "    city eq ?", c -> c.authors().findOne(absentCity()));
        refused("Author.count", "    city eq ?", c -> c.authors().count(absentCity()));
        refused("Author.exists", "    city eq ?", c -> c.authors().exists(absentCity()));
        refused(
                "Author.aggregate",
                "    city eq ?",
                c -> c.authors().aggregate(q -> q.where(absentCity()).select(AUTHOR.count())));
        refused(
                "Author.groupBy",
                "    city eq ?",
                c -> c.authors().groupBy(q -> q.by(AUTHOR.city).where(absentCity())));
        refused(
                "Author.groupBy",
                "    profileViews.sum() gt ?",
                c -> c.authors()
                        .groupBy(q -> q.by(AUTHOR.city)
                                .having(AUTHOR.profileViews.sum().gt((Long) null))));
        refused(
                "Author.findMany",
                "    city eq ?",
                c -> c.authors().withStream(q -> q.where(absentCity()), rows -> rows.toList()));
        refused("Author.findMany", "    city eq ?", c -> c.authors().onPrimary().findMany(absentCity()));
    }

    @Test
    void conditionsOfEveryKindKeepTheMark() {
        refused("Author.findMany", "    city contains ?", c -> c.authors().findMany(AUTHOR.city.contains(ABSENT)));
        refused(
                "Author.findMany",
                "    city in ?",
                c -> c.authors().findMany(AUTHOR.city.in(Arrays.asList("Oslo", ABSENT))));
        refused(
                "Author.findMany",
                "    city in ?",
                c -> c.authors().findMany(AUTHOR.city.ignoreCase().in(Arrays.asList("Oslo", ABSENT))));
        refused("Author.findMany", "    nicknames has ?", c -> c.authors().findMany(AUTHOR.nicknames.has(ABSENT)));
        refused(
                "Author.findMany",
                "      city eq ?",
                c -> c.authors().findMany(Conditions.or(AUTHOR.city.eq("Oslo"), absentCity())));
        refused(
                "Author.findMany",
                "      city eq ?",
                c -> c.authors().findMany(absentCity().not()));
        refused(
                "Author.findMany",
                "      title eq ?",
                c -> c.authors().findMany(AUTHOR.articles.some(ARTICLE.title.eq(ABSENT))));
        refused("Article.findMany", "      city eq ?", c -> c.articles().findMany(ARTICLE.author.is(absentCity())));
        refused("Author.findMany", "    null", c -> c.authors().findMany((Where<Author>) null));
        refused(
                "Author.findMany",
                "    null",
                c -> c.authors().findMany(q -> q.where(Arrays.asList(AUTHOR.city.eq("Oslo"), null))));
        refused(
                "Author.findMany",
                "    null",
                c -> c.authors().findMany(AUTHOR.city.eq("Oslo").and(null)));
        refused("Author.findUnique", "    null", c -> c.authors().findUnique(null));
    }

    @Test
    void argumentsAreRefusedBesideTheCondition() {
        String text = refused(
                "Author.findMany",
                "  skip",
                c -> c.authors().findMany(q -> q.where(AUTHOR.city.eq("Oslo")).skip(-1)));
        assertThat(text).contains("\n  where\n    city eq ?\n  skip   <-- P2019\n", " At skip. ");
        refused("Author.findMany", "  paginate", c -> c.authors().findMany(q -> q.paginate(0, 10)));
        refused("Author.findMany", "  paginate", c -> c.authors().findMany(q -> q.paginate(Integer.MAX_VALUE, 10)));
        refused("Author.count", "  skip", c -> c.authors().count(q -> q.skip(-1)));
        refused("Author.aggregate", "  select", c -> c.authors().aggregate(q -> q.where(AUTHOR.city.eq("Oslo"))));
        refused("Author.groupBy", "  by", c -> c.authors().groupBy(q -> q.select(AUTHOR.count())));
        refused(
                "Author.groupBy",
                "  orderBy",
                c -> c.authors().groupBy(q -> q.by(AUTHOR.city).take(2)));
        refused(
                "Author.findMany",
                "  orderBy",
                c -> c.authors().findMany(q -> q.orderBy(Arrays.asList(AUTHOR.city.asc(), null))));
        refused(
                "Author.findMany",
                "    id eq ?",
                c -> c.authors().findMany(q -> q.cursor(AUTHOR.id.eq((Integer) null))));
        refused("Author.findMany", "    null", c -> c.authors().findMany(q -> q.cursor(null)));
        refused(
                "Author.findMany",
                "      skip",
                c -> c.authors().findMany(q -> q.include(AUTHOR.articles, a -> a.skip(-1))));
        refused(
                "Author.findMany",
                "        title eq ?",
                c -> c.authors().findMany(q -> q.include(AUTHOR.articles, a -> a.where(ARTICLE.title.eq(ABSENT)))));
        refused(
                "Author.findMany",
                "      relationLoadStrategy",
                c -> c.authors()
                        .findMany(q -> q.include(
                                AUTHOR.articles, a -> a.relationLoadStrategy(dev.iolite.query.LoadStrategy.QUERY))));
    }

    @Test
    void selectAndIncludeAreShownAsTheyWereMixed() {
        String text = refused(
                "Author.findMany",
                "  include articles, edited.count",
                c -> c.authors().findMany(q -> q.select(AUTHOR.city).include(AUTHOR.articles, AUTHOR.edited.count())));
        assertThat(text).contains("\n  select\n    city\n  include articles");
        refused(
                "Author.findUnique",
                "  select city",
                c -> c.authors()
                        .findUnique(
                                AUTHOR.id.eq(1), q -> q.include(AUTHOR.articles).select(AUTHOR.city)));
        refused(
                "Author.findMany",
                "  omit city",
                c -> c.authors().findMany(q -> q.select(AUTHOR.city).omit(AUTHOR.city)));
        refused(
                "Author.findMany",
                "  select city",
                c -> c.authors().findMany(q -> q.omit(AUTHOR.city).select(AUTHOR.city)));
        refused(
                "Author.findMany",
                "      include remarks",
                c -> c.authors()
                        .findMany(q -> q.include(
                                AUTHOR.articles, a -> a.select(ARTICLE.id).include(ARTICLE.remarks))));
        refused(
                "Author.create",
                "  include articles",
                c -> c.authors()
                        .create(
                                a -> a.email("e").city("c"),
                                q -> q.select(AUTHOR.city).include(AUTHOR.articles)));
    }

    @Test
    void aWriteIsRefusedAtTheField() {
        String text = refused(
                "Author.create",
                "    city = ?",
                c -> c.authors().create(a -> a.email("e").city(ABSENT)));
        assertThat(text).contains("    email = ?\n    city = ?   <-- P2012\n", " At data.city. ");
        refused("Author.update", "    city = ?", c -> c.authors().update(AUTHOR.id.eq(1), a -> a.city(ABSENT)));
        refused(
                "Author.update",
                "    email eq ?",
                c -> c.authors().update(AUTHOR.email.eq(ABSENT), a -> a.city("Oslo")));
        refused(
                "Author.update",
                "    profileViews = ?",
                c -> c.authors().update(AUTHOR.id.eq(1), a -> a.profileViews(1).increment(AUTHOR.profileViews, 1)));
        refused(
                "Author.update",
                "    nicknames = ?",
                c -> c.authors().update(AUTHOR.id.eq(1), a -> a.push(AUTHOR.nicknames, Arrays.asList("x", ABSENT))));
        refused("Author.updateMany", "    city = ?", c -> c.authors().updateMany(AUTHOR.id.gt(1), a -> a.city(ABSENT)));
        refused(
                "Author.upsert",
                "    city = ?",
                c -> c.authors().upsert(AUTHOR.email.eq("e"), a -> a.email("e").city("c"), a -> a.city(ABSENT)));
        refused(
                "Author.upsert",
                "    city = ?",
                c -> c.authors().upsert(AUTHOR.email.eq("e"), a -> a.email("e").city(ABSENT), a -> a.city("c")));
        refused("Author.delete", "    email eq ?", c -> c.authors().delete(AUTHOR.email.eq(ABSENT)));
        refused("Author.delete", "    instance", c -> c.authors().delete((Author) null));
    }

    @Test
    void aNestedWriteIsRefusedWhereItStands() {
        refused(
                "Author.create",
                "        title = ?",
                c -> c.authors()
                        .create(a -> a.email("e")
                                .city("c")
                                .articles(p -> p.create(x -> x.title("t"), x -> x.title(ABSENT)))));
        String text = refused(
                "Author.update",
                "        title eq ?",
                c -> c.authors()
                        .update(
                                AUTHOR.id.eq(1),
                                a -> a.articles(p -> p.deleteMany(ARTICLE.title.eq("a"), ARTICLE.title.eq(ABSENT)))));
        assertThat(text).contains("      deleteMany[1]\n        title eq ?   <--");
        refused(
                "Author.update",
                "        where",
                c -> c.authors()
                        .update(
                                AUTHOR.id.eq(1),
                                a -> a.articles(
                                        p -> p.updateMany(ARTICLE.title.eqIfPresent(ABSENT), x -> x.likes(1)))));
        refused(
                "Author.update",
                "        id eq ?",
                c -> c.authors()
                        .update(AUTHOR.id.eq(1), a -> a.articles(p -> p.connect(ARTICLE.id.eq((Integer) null)))));
        refused(
                "Author.update",
                "        null",
                c -> c.authors()
                        .update(
                                AUTHOR.id.eq(1),
                                a -> a.articles(p -> p.connect((Key<dev.iolite.conformance.journal.Article>) null))));
        refused(
                "Article.create",
                "        instance",
                c -> c.articles().create(a -> a.title("t").author((Author) null)));
    }

    @Test
    void writesToManyRowsNeedACondition() {
        String text =
                refused("Author.deleteMany", "  where", c -> c.authors().deleteMany(AUTHOR.city.eqIfPresent(ABSENT)));
        assertThat(text).contains("deleteAll(..)");
        refused("Author.deleteMany", "  where", c -> c.authors().deleteMany(null));
        refused(
                "Author.updateMany",
                "  where",
                c -> c.authors().updateMany(AUTHOR.city.eqIfPresent(ABSENT), a -> a.city("x")));
        refused("Author.deleteMany", "  limit", c -> c.authors().deleteMany(AUTHOR.city.eq("x"), w -> w.limit(-1)));
        refused("Author.updateMany", "  limit", c -> c.authors().updateAll(a -> a.city("x"), w -> w.limit(-1)));
    }

    @Test
    void rowsOfManyAreCounted() {
        refused(
                "Author.createMany",
                "    city = ?",
                c -> c.authors()
                        .createMany(
                                List.of("a", "b"), (a, city) -> a.email(city).city("b".equals(city) ? ABSENT : city)));
        String text = refused(
                "Author.createMany",
                "    null",
                c -> c.authors()
                        .createMany(
                                List.of("a", "b"),
                                (a, city) ->
                                        "b".equals(city) ? null : a.email(city).city(city)));
        assertThat(text).contains("  data[1]\n    null   <--");
        refused(
                "Author.createManyAndReturn",
                "  include articles",
                c -> c.authors()
                        .createManyAndReturn(
                                List.<String>of(),
                                (a, city) -> a.email(city).city(city),
                                q -> q.select(AUTHOR.city).include(AUTHOR.articles)));
    }

    @Test
    void handlesLoadersPagesAndRelatedRowsRefuseToo() {
        refused(
                "Article.create",
                "    title = ?",
                c -> c.authors().articlesOf(AUTHOR.id.eq(1)).create(a -> a.title(ABSENT)));
        refused(
                "Author.findUnique",
                "        title eq ?",
                c -> c.authors().articlesOf(AUTHOR.id.eq(1)).findMany(ARTICLE.title.eq(ABSENT)));
        refused(
                "Article.updateMany",
                "    title eq ?",
                c -> c.authors().articlesOf(AUTHOR.id.eq(1)).updateMany(ARTICLE.title.eq(ABSENT), a -> a.likes(1)));
        refused(
                "Article.deleteMany",
                "  where",
                c -> c.authors().articlesOf(AUTHOR.id.eq(1)).deleteMany(ARTICLE.title.eqIfPresent(ABSENT)));
        refused(
                "Article.upsert",
                "    title = ?",
                c -> c.authors()
                        .articlesOf(AUTHOR.id.eq(1))
                        .upsert(ARTICLE.id.eq(1), a -> a.title(ABSENT), a -> a.likes(1)));
        refused(
                "Author.findUnique",
                "    email eq ?",
                c -> c.authors().articlesOf(AUTHOR.email.eq(ABSENT)).create(a -> a.title("t")));
        refused(
                "Article.update",
                "        name eq ?",
                c -> c.articles().topicsOf(ARTICLE.id.eq(1)).add(TOPIC.name.eq(ABSENT)));
        refused(
                "Article.update",
                "        name eq ?",
                c -> c.articles().topicsOf(ARTICLE.id.eq(1)).remove(TOPIC.name.eq(ABSENT)));
        refused(
                "ArticleLabel.updateMany",
                "      name eq ?",
                c -> c.articles()
                        .labelsOf(ARTICLE.id.eq(1))
                        .updateLinks(LABEL.name.startsWith("x").and(LABEL.name.eq(ABSENT)), l -> l.weight(1)));
        refused(
                "Topic.findUnique",
                "    name eq ?",
                c -> c.topics().loader(q -> {}).loadAll(List.of(TOPIC.name.eq("a"), TOPIC.name.eq(ABSENT))));
        refused(
                "Topic.findUnique",
                "  include articles",
                c -> c.topics()
                        .loader(q -> q.select(TOPIC.id).include(TOPIC.articles))
                        .load(TOPIC.id.eq(1)));
        refused("Author.findMany", "      skip", c -> c.authors().related(List.of(), AUTHOR.articles, a -> a.skip(-1)));
        refused(
                "Author.findMany",
                "    city eq ?",
                c -> new Pages<>(c.iolite(), AUTHOR, c.authors())
                        .find(q -> q.where(absentCity()), PageRequest.of(0, 2)));
    }

    @Test
    void anInstanceWithoutItsKeyIsRefusedInTheCall() {
        Client rows = client(ErrorFormat.MINIMAL);
        rows.authors().create(a -> a.email("e").city("c"));
        Author read = rows.authors().findFirstOrThrow(q -> q.select(AUTHOR.city));
        String text = refused("Author.update", "    id eq ?", c -> c.authors().update(read, a -> a.city("x")));
        assertThat(text).contains("NOT_LOADED Author.id: ");
        refused(
                "Article.create",
                "        id eq ?",
                c -> c.articles().create(a -> a.title("t").author(read)));
    }

    @Test
    void theLineWhereTheArgumentWasWrittenIsShownWhenItIsAnother() {
        Where<Author> elsewhere = absentCity();
        String text =
                refused("Author.findMany", "    city eq ?", c -> c.authors().findMany(elsewhere));
        assertThat(text)
                .contains(".theLineWhereTheArgumentWasWrittenIsShownWhenItIsAnother(RefusedCallsTest.java:")
                .containsPattern(
                        "\nThe argument was written at dev\\.iolite\\.conformance\\.RefusedCallsTest\\.absentCity\\(RefusedCallsTest\\.java:\\d+\\)$");
        String here =
                refused("Author.findMany", "    city eq ?", c -> c.authors().findMany(AUTHOR.city.eq(ABSENT)));
        assertThat(here).doesNotContain("was written at");
        String row = refused(
                "Author.create",
                "    city = ?",
                c -> c.authors().create(a -> a.email("e").city(ABSENT)));
        assertThat(row).doesNotContain("was written at");
    }

    @Test
    void aConditionKeptInAConstantIsRefusedByEachCall() {
        Where<Author> kept = absentCity();
        Client client = client(ErrorFormat.COLORLESS);
        Throwable first = catchThrowable(() -> client.authors().findMany(kept));
        Throwable second = catchThrowable(() -> client.authors().count(kept));
        assertThat(first).hasMessageContaining("Author.findMany").isNotSameAs(second);
        assertThat(second).hasMessageContaining("Author.count");
        assertThat(second.getCause()).isSameAs(first.getCause());
        assertThat(first.getCause().getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("absentCity"));
        assertThatCode(() -> client.authors().findMany()).doesNotThrowAnyException();
    }

    @Test
    void interceptorsDoNotSeeARefusedCall() {
        AtomicInteger seen = new AtomicInteger();
        List<String> errors = new ArrayList<>();
        Iolite iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .interceptor((call, chain) -> {
                    seen.incrementAndGet();
                    return chain.proceed(call);
                })
                .build();
        iolite.on(dev.iolite.event.EventType.ERROR, event -> errors.add(event.target()));
        AuthorRepository authors = new AuthorRepository(iolite);
        assertThat(catchThrowable(() -> authors.findMany(absentCity())))
                .hasMessageContaining("Invalid call of Author.findMany at " + RefusedCallsTest.class.getName());
        assertThat(catchThrowable(() -> authors.create(a -> a.email("e").city(ABSENT))))
                .hasMessageContaining("Invalid call of Author.create at " + RefusedCallsTest.class.getName());
        assertThat(seen).hasValue(0);
        assertThat(errors).containsExactly("Author.findMany", "Author.create");
        assertThat(ARTICLE_LABEL).isNotNull();
    }
}
