package dev.iolite.sample.seed;

import static dev.iolite.sample.model.CategoryFields.CATEGORY;
import static dev.iolite.sample.model.UserFields.USER;

import dev.iolite.client.Iolite;
import dev.iolite.sample.model.PostRepository;
import dev.iolite.sample.model.UserRepository;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Fills an empty blog: all of it, or nothing when something fails. */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Iolite iolite;
    private final UserRepository users;
    private final PostRepository posts;

    FirstStart(Iolite iolite, UserRepository users, PostRepository posts) {
        this.iolite = iolite;
        this.users = users;
        this.posts = posts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (users.count() > 0) {
            return;
        }
        iolite.transaction(() -> {
            SeedUsers.ALL.forEach(this::write);
            SeedPosts.ALL.forEach(this::write);
        });
        LOG.info("First start: wrote {} users and {} posts", SeedUsers.ALL.size(), SeedPosts.ALL.size());
    }

    /** A user and the profile in one call. */
    private void write(SeedUser user) {
        users.create(u -> u.email(user.email())
                .name(user.name())
                .role(user.role())
                .joinedAt(daysAgo(user.joinedDaysAgo()))
                .profile(p -> p.create(x -> x.bio(user.bio()).website(user.website()))));
    }

    /** A post, its comments and its categories in one call. */
    private void write(SeedPost post) {
        Instant written = daysAgo(post.daysAgo());
        List<String> categories = post.categories();
        posts.create(p -> p.slug(post.slug())
                .title(post.title())
                .content(post.content())
                .author(a -> a.connect(USER.email.eq(post.author())))
                .tags(post.tags())
                .published(true)
                .likes(post.likes())
                .createdAt(written)
                .categories(c -> categories.forEach(name -> c.connectOrCreate(
                        CATEGORY.name.eq(name), x -> x.name(name), link -> link.position(categories.indexOf(name)))))
                .comments(c -> post.comments()
                        .forEach(comment -> c.create(x -> x.text(comment.text())
                                .author(a -> a.connect(USER.email.eq(comment.author())))
                                .createdAt(written.plus(comment.hoursLater(), ChronoUnit.HOURS))))));
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(days, ChronoUnit.DAYS);
    }
}
