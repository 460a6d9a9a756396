package dev.iolite.conformance;

import static dev.iolite.conformance.journal.ArticleFields.ARTICLE;
import static dev.iolite.conformance.journal.AuthorFields.AUTHOR;
import static dev.iolite.conformance.journal.BiographyFields.BIOGRAPHY;
import static dev.iolite.conformance.journal.RemarkFields.REMARK;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.journal.Article;
import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Rank;
import dev.iolite.dsl.Where;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class FilterTest {

    private static final String ADA = "ada@example.org";
    private static final String GRACE = "grace@example.org";
    private static final String LINUS = "linus@example.com";

    private final Journal journal;

    FilterTest(TestDatabase database) {
        this.journal = Journal.withStories(database);
    }

    @Test
    void comparisonsOfNumbers(Golden golden) {
        assertThat(authors(AUTHOR.profileViews.eq(10))).containsExactly(ADA);
        assertThat(authors(AUTHOR.profileViews.ne(10))).containsExactly(GRACE, LINUS);
        assertThat(authors(AUTHOR.profileViews.lt(10))).containsExactly(LINUS);
        assertThat(authors(AUTHOR.profileViews.lte(10))).containsExactly(ADA, LINUS);
        assertThat(authors(AUTHOR.profileViews.gt(10))).containsExactly(GRACE);
        assertThat(authors(AUTHOR.profileViews.gte(10))).containsExactly(ADA, GRACE);
        assertThat(authors(AUTHOR.profileViews.between(5, 15))).containsExactly(ADA);
        golden.check();
    }

    @Test
    void aListIsOneBindWhateverItsLength(Golden golden) {
        assertThat(authors(AUTHOR.profileViews.in(10, 20, 30))).containsExactly(ADA, GRACE);
        assertThat(authors(AUTHOR.profileViews.notIn(10))).containsExactly(GRACE, LINUS);
        assertThat(authors(AUTHOR.email.in(List.of(LINUS)))).containsExactly(LINUS);
        golden.check();
    }

    @Test
    void anEmptyListHoldsNothing() {
        assertThat(authors(AUTHOR.email.in(List.of()))).isEmpty();
        assertThat(authors(AUTHOR.email.notIn(List.of()))).containsExactly(ADA, GRACE, LINUS);
    }

    @Test
    void nullIsAskedForByName(Golden golden) {
        assertThat(authors(AUTHOR.firstName.isNull())).containsExactly(LINUS);
        assertThat(authors(AUTHOR.firstName.isNotNull())).containsExactly(ADA, GRACE);
        golden.check();
    }

    @Test
    void aComparisonNeverHoldsForNull() {
        assertThat(authors(AUTHOR.firstName.ne("Ada"))).containsExactly(GRACE);
    }

    @Test
    @SuppressWarnings("NullAway")
    void eqRefusesNullAndNamesIsNull() {
        assertThatThrownBy(() -> authors(AUTHOR.firstName.eq((String) null)))
                .hasMessageContaining("    firstName eq ?   <-- P2019")
                .hasMessageContaining("isNull()");
    }

    @Test
    void partsOfText(Golden golden) {
        assertThat(authors(AUTHOR.email.contains("race@"))).containsExactly(GRACE);
        assertThat(authors(AUTHOR.email.startsWith("ada"))).containsExactly(ADA);
        assertThat(authors(AUTHOR.email.endsWith(".com"))).containsExactly(LINUS);
        golden.check();
    }

    @Test
    void patternCharactersAreOrdinaryCharacters() {
        assertThat(authors(AUTHOR.email.contains("%"))).isEmpty();
        assertThat(authors(AUTHOR.email.contains("a_a"))).isEmpty();
        assertThat(authors(AUTHOR.email.contains("\\"))).isEmpty();
    }

    @Test
    void textIsCaseExactUnlessToldOtherwise(Golden golden) {
        assertThat(authors(AUTHOR.email.startsWith("ADA"))).isEmpty();
        assertThat(authors(AUTHOR.email.ignoreCase().startsWith("ADA"))).containsExactly(ADA);
        assertThat(authors(AUTHOR.city.ignoreCase().eq("new york"))).containsExactly(GRACE);
        golden.check();
    }

    @Test
    void enumsAndBooleans(Golden golden) {
        assertThat(authors(AUTHOR.rank.eq(Rank.ADMIN))).containsExactly(GRACE);
        assertThat(authors(AUTHOR.rank.in(Rank.ADMIN, Rank.READER))).containsExactly(GRACE, LINUS);
        assertThat(articles(ARTICLE.published.eq(false))).containsExactly("Second notes");
        golden.check();
    }

    @Test
    void andOrAndNotCombine(Golden golden) {
        assertThat(authors(AUTHOR.city.eq("London").or(AUTHOR.city.eq("Helsinki"))))
                .containsExactly(ADA, LINUS);
        assertThat(authors(AUTHOR.city.eq("London").and(AUTHOR.profileViews.gt(10))))
                .isEmpty();
        assertThat(authors(AUTHOR.city.eq("London").not())).containsExactly(GRACE, LINUS);
        golden.check();
    }

    @Test
    void scalarLists(Golden golden) {
        assertThat(authors(AUTHOR.nicknames.has("admiral"))).containsExactly(GRACE);
        assertThat(authors(AUTHOR.nicknames.hasEvery(List.of("countess", "enchantress"))))
                .containsExactly(ADA);
        assertThat(authors(AUTHOR.nicknames.hasSome(List.of("countess", "admiral"))))
                .containsExactly(ADA, GRACE);
        assertThat(authors(AUTHOR.nicknames.isEmpty())).containsExactly(LINUS);
        golden.check();
    }

    @Test
    void someEveryAndNoneOfAToMany(Golden golden) {
        assertThat(authors(AUTHOR.articles.some(ARTICLE.likes.gt(5)))).containsExactly(ADA, GRACE);
        assertThat(authors(AUTHOR.articles.every(ARTICLE.published.eq(true)))).containsExactly(GRACE, LINUS);
        assertThat(authors(AUTHOR.articles.none(ARTICLE.published.eq(false)))).containsExactly(GRACE, LINUS);
        assertThat(authors(AUTHOR.articles.none())).containsExactly(LINUS);
        golden.check();
    }

    @Test
    void aLinkTableIsARelationLikeAnyOther(Golden golden) {
        assertThat(articles(ARTICLE.topics.some(TOPIC.name.eq("Maths"))))
                .containsExactly("First notes", "Second notes");
        assertThat(articles(ARTICLE.topics.none())).containsExactly("Third notes");
        golden.check();
    }

    @Test
    void isAndIsNotOfAToOne(Golden golden) {
        assertThat(articles(ARTICLE.author.is(AUTHOR.city.eq("New York")))).containsExactly("Compilers");
        assertThat(articles(ARTICLE.editor.is(AUTHOR.city.eq("New York")))).containsExactly("Second notes");
        assertThat(articles(ARTICLE.editor.isNull())).containsExactly("First notes", "Third notes");
        assertThat(authors(AUTHOR.biography.is(BIOGRAPHY.bio.eq("Countess")))).containsExactly(ADA);
        assertThat(authors(AUTHOR.biography.isNull())).containsExactly(LINUS);
        golden.check();
    }

    @Test
    void relationsNestToAnyDepth(Golden golden) {
        assertThat(authors(AUTHOR.articles.some(ARTICLE.remarks.some(REMARK.text.contains("More")))))
                .containsExactly(GRACE);
        assertThat(authors(AUTHOR.inviter.is(AUTHOR.articles.some(ARTICLE.title.eq("First notes")))))
                .containsExactly(GRACE);
        golden.check();
    }

    private List<String> authors(Where<Author> where) {
        return journal.authors.findMany(q -> q.where(where).orderBy(AUTHOR.id.asc())).stream()
                .map(Author::getEmail)
                .toList();
    }

    private List<String> articles(Where<Article> where) {
        return journal.articles.findMany(q -> q.where(where).orderBy(ARTICLE.id.asc())).stream()
                .map(Article::getTitle)
                .toList();
    }
}
