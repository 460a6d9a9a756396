package dev.iolite.sample;

import static dev.iolite.sample.model.PostFields.POST;
import static dev.iolite.sample.model.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.sample.model.User;
import dev.iolite.sample.model.UserRepository;
import dev.iolite.test.IoliteTest;
import dev.iolite.test.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of repositories without the web: each test is rolled back, and every statement is counted. */
@IoliteTest(properties = "iolite.datasource.url=file:target/repositories-test.db")
class RepositoriesTest {

    @Autowired
    private UserRepository users;

    @Autowired
    private Statements statements;

    @BeforeEach
    void twoUsersWithPosts() {
        for (String name : List.of("Ada", "Bo")) {
            users.create(u -> u.email(name + "@example.org")
                    .name(name)
                    .posts(p -> p.create(
                            x -> x.slug(name + "-1").title("First").content("…"),
                            x -> x.slug(name + "-2").title("Second").content("…"))));
        }
    }

    @Test
    void anIncludeIsOneStatementMoreWhateverTheNumberOfRows() {
        List<User> found = users.findMany(q -> q.orderBy(USER.name.asc())
                .include(USER.posts, p -> p.orderBy(POST.slug.desc()).take(1)));

        assertThat(found).extracting(user -> user.getPosts().get(0).getSlug()).containsExactly("Ada-2", "Bo-2");
        assertThat(statements).hasCount(2).hasCountOf("User.findMany", 2);
    }

    @Test
    void whatWasNotIncludedSaysSo() {
        User ada = users.findUniqueOrThrow(USER.email.eq("Ada@example.org"));

        assertThatThrownBy(ada::getPosts)
                .isInstanceOf(FieldNotLoadedException.class)
                .hasMessageContaining("add include(USER.posts)");
        assertThat(statements).hasCount(1);
    }

    @Test
    void theSliceHoldsNoControllers(@Autowired ApplicationContext context) {
        assertThat(context.getBeanNamesForAnnotation(org.springframework.web.bind.annotation.RestController.class))
                .isEmpty();
    }
}
