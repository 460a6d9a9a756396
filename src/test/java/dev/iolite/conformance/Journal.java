package dev.iolite.conformance;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.journal.ArticleLabelRepository;
import dev.iolite.conformance.journal.ArticleRepository;
import dev.iolite.conformance.journal.AuthorRepository;
import dev.iolite.conformance.journal.BiographyRepository;
import dev.iolite.conformance.journal.LabelRepository;
import dev.iolite.conformance.journal.RemarkRepository;
import dev.iolite.conformance.journal.TopicRepository;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;

/** The journal's tables on one database, with a client and its repositories. */
final class Journal {

    private static final List<String> CHILDREN_FIRST =
            List.of("remark", "article_label", "label", "article_topic", "topic", "article", "biography", "author");

    final Iolite iolite;
    final AuthorRepository authors;
    final BiographyRepository biographies;
    final ArticleRepository articles;
    final RemarkRepository remarks;
    final TopicRepository topics;
    final LabelRepository labels;
    final ArticleLabelRepository articleLabels;

    private final TestDatabase database;

    private Journal(TestDatabase database) {
        this.database = database;
        this.iolite = Tables.on(database);
        this.authors = new AuthorRepository(iolite);
        this.biographies = new BiographyRepository(iolite);
        this.articles = new ArticleRepository(iolite);
        this.remarks = new RemarkRepository(iolite);
        this.topics = new TopicRepository(iolite);
        this.labels = new LabelRepository(iolite);
        this.articleLabels = new ArticleLabelRepository(iolite);
    }

    /** The journal on this database, without any row. */
    static Journal empty(TestDatabase database) {
        Journal journal = database.shared(Journal.class, Journal::new);
        journal.clear();
        return journal;
    }

    /** The journal on this database with the rows of {@link Stories}; for tests that only read. */
    static Journal withStories(TestDatabase database) {
        Journal journal = database.shared(Journal.class, Journal::new);
        database.shared(Stories.class, unused -> new Stories(journal));
        return journal;
    }

    private void clear() {
        database.execute("update \"author\" set \"inviter_id\" = null");
        CHILDREN_FIRST.forEach(table -> database.execute("delete from \"" + table + "\""));
    }
}
