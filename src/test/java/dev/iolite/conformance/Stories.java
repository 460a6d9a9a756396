package dev.iolite.conformance;

import static dev.iolite.conformance.journal.LabelFields.LABEL;
import static dev.iolite.conformance.journal.TopicFields.TOPIC;

import dev.iolite.conformance.journal.Author;
import dev.iolite.conformance.journal.Rank;
import java.util.List;

/**
 * The rows of the reading chapters: Ada with a biography, three articles and a friend; Grace with a biography, one article and the
 * editing of another; Linus with nothing.
 */
final class Stories {

    Stories(Journal journal) {
        journal.topics.createMany(List.of("Maths", "Machines", "Empty"), (c, name) -> c.name(name));
        journal.labels.createMany(List.of("engine", "navy"), (t, name) -> t.name(name));
        Author ada = journal.authors.create(u -> u.email("ada@example.org")
                .city("London")
                .firstName("Ada")
                .lastName("Lovelace")
                .rank(Rank.WRITER)
                .profileViews(10)
                .nicknames(List.of("countess", "enchantress"))
                .biography(p -> p.create(x -> x.bio("Countess"))));
        Author grace = journal.authors.create(u -> u.email("grace@example.org")
                .city("New York")
                .firstName("Grace")
                .lastName("Hopper")
                .rank(Rank.ADMIN)
                .profileViews(20)
                .nicknames(List.of("admiral"))
                .inviter(ada)
                .biography(p -> p.create(x -> x.bio("Admiral"))));
        journal.authors.create(u -> u.email("linus@example.com").city("Helsinki"));
        journal.articles.create(p -> p.title("First notes")
                .author(ada)
                .published(true)
                .likes(3)
                .topics(c -> c.connect(TOPIC.name.eq("Maths"), TOPIC.name.eq("Machines")))
                .labels(t -> t.connect(LABEL.name.eq("engine"), link -> link.weight(2)))
                .remarks(c -> c.create(x -> x.text("Well said"), x -> x.text("Indeed"))));
        journal.articles.create(p -> p.title("Second notes")
                .author(ada)
                .likes(7)
                .editor(grace)
                .topics(c -> c.connect(TOPIC.name.eq("Maths"))));
        journal.articles.create(
                p -> p.title("Third notes").author(ada).published(true).likes(5));
        journal.articles.create(p -> p.title("Compilers")
                .author(grace)
                .published(true)
                .likes(7)
                .editor(ada)
                .topics(c -> c.connect(TOPIC.name.eq("Machines")))
                .remarks(c -> c.create(x -> x.text("More!"))));
        journal.remarks.create(c -> c.text("Nowhere"));
    }
}
