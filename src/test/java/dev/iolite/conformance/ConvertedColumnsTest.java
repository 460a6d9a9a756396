package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.query.LoadStrategy.JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.ArticleRepository;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.sql.ColumnType;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns whose values are stored in another form, as tables that were made before may have them. */
@EachDatabase
class ConvertedColumnsTest {

    private static final Set<String> TEXTS = Set.of("city", "nicknames", "title");

    private final TestDatabase database;
    private final Iolite iolite;
    private final AuthorRepository authors;
    private final ArticleRepository articles;

    ConvertedColumnsTest(TestDatabase database) {
        this.database = database;
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .codecs(standard -> Codecs.converting(
                        Codecs.converting(
                                standard,
                                ConvertedColumnsTest::isText,
                                text -> "~" + text,
                                stored -> stored.toString().substring(1)),
                        type -> "profileViews".equals(type.field()),
                        views -> (Integer) views + 1000,
                        stored -> (Integer) stored - 1000))
                .build();
        this.authors = new AuthorRepository(iolite);
        this.articles = new ArticleRepository(iolite);
    }

    private static boolean isText(ColumnType type) {
        return TEXTS.contains(String.valueOf(type.field()));
    }

    @BeforeEach
    void rows() {
        Journal.empty(database);
        authors.create(a -> a.email("ada@example.org")
                .city("London")
                .profileViews(3)
                .nicknames(List.of("countess", "enchantress"))
                .articles(x -> x.create(y -> y.title("Notes"))));
        authors.createMany(
                List.of("Bergen", "Oslo"),
                (a, city) -> a.email(city + "@example.org").city(city).profileViews(1));
    }

    @Test
    void theOtherFormIsStored() {
        assertThat(iolite.queryRaw(
                        "select \"city\", \"profile_views\" from \"author\" where \"email\" = ?", "ada@example.org"))
                .containsExactly(Map.of("city", "~London", "profile_views", 1003));
    }

    @Test
    void readsAndConditionsSpeakOfTheOneInJava() {
        Author ada = authors.findFirstOrThrow(AUTHOR.city.eq("London"));
        assertThat(ada.getProfileViews()).isEqualTo(3);
        assertThat(ada.getNicknames()).containsExactly("countess", "enchantress");
        assertThat(authors.count(AUTHOR.city.in("London", "Oslo"))).isEqualTo(2);
        assertThat(authors.count(AUTHOR.city.notIn("London", "Oslo"))).isEqualTo(1);
        assertThat(authors.count(AUTHOR.profileViews.gt(2))).isEqualTo(1);
        assertThat(authors.count(AUTHOR.nicknames.has("countess"))).isEqualTo(1);
        assertThat(authors.count(AUTHOR.articles.some(ARTICLE.title.eq("Notes"))))
                .isEqualTo(1);
        assertThat(iolite.model("Author").findMany(Map.of("where", Map.of("city", "Oslo"))))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("city", "Oslo").containsEntry("profileViews", 1));
    }

    @Test
    void relationsAreReadInBothWays() {
        for (Author ada : List.of(
                authors.findFirstOrThrow(q -> q.where(AUTHOR.city.eq("London")).include(AUTHOR.articles)),
                authors.findFirstOrThrow(q -> q.where(AUTHOR.city.eq("London"))
                        .relationLoadStrategy(JOIN)
                        .include(AUTHOR.articles)))) {
            assertThat(ada.getArticles())
                    .singleElement()
                    .satisfies(article -> assertThat(article.getTitle()).isEqualTo("Notes"));
        }
    }

    @Test
    void groupsAggregatesAndPages() {
        assertThat(authors.groupBy(
                        q -> q.by(AUTHOR.city).orderBy(AUTHOR.city.desc()).select(AUTHOR.count())))
                .extracting(group -> group.get(AUTHOR.city))
                .containsExactly("Oslo", "London", "Bergen");
        assertThat(authors.aggregate(q -> q.select(AUTHOR.city.max(), AUTHOR.profileViews.min()))
                        .get(AUTHOR.city.max()))
                .isEqualTo("Oslo");
        Author london = authors.findFirstOrThrow(AUTHOR.city.eq("London"));
        assertThat(authors.findMany(q -> q.orderBy(AUTHOR.city.asc())
                        .cursor(AUTHOR.id.eq(london.getId()))
                        .skip(1)
                        .take(5)))
                .extracting(Author::getCity)
                .containsExactly("Oslo");
        assertThat(authors.findMany(q -> q.distinct(AUTHOR.city).orderBy(AUTHOR.city.asc())))
                .hasSize(3);
    }

    @Test
    void writesReturnTheOneInJava() {
        Author moved = authors.update(
                AUTHOR.email.eq("ada@example.org"), a -> a.city("Turin").push(AUTHOR.nicknames, "ada"));
        assertThat(moved.getCity()).isEqualTo("Turin");
        assertThat(moved.getNicknames()).containsExactly("countess", "enchantress", "ada");
        assertThat(authors.updateMany(AUTHOR.city.eq("Oslo"), a -> a.profileViews(7)))
                .isEqualTo(1);
        assertThat(authors.findFirstOrThrow(AUTHOR.city.eq("Oslo")).getProfileViews())
                .isEqualTo(7);
        assertThat(articles.update(
                                ARTICLE.id.eq(articles.findFirstOrThrow(ARTICLE.title.eq("Notes"))
                                        .getId()),
                                a -> a.title("More notes"))
                        .getTitle())
                .isEqualTo("More notes");
    }
}
