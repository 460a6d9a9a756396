package dev.iolite.model;

import static dev.iolite.blog.UserFields.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.Post;
import dev.iolite.blog.PostBuilder;
import dev.iolite.blog.User;
import dev.iolite.blog.UserBuilder;
import dev.iolite.error.FieldNotLoadedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstanceTest {

    private final User alice = new UserBuilder()
            .id(1)
            .name("Alice")
            .email("alice@prisma.io")
            .passwordHash("secret")
            .build();

    @Test
    void readsWhatWasLoaded() {
        assertThat(alice.getName()).isEqualTo("Alice");
        assertThat(alice.getLabel()).isEqualTo("Alice <alice@prisma.io>");
        assertThat(USER.name.from(alice)).isEqualTo("Alice");
    }

    @Test
    void saysHowToLoadWhatWasNot() {
        assertThatThrownBy(alice::getPosts)
                .isInstanceOf(FieldNotLoadedException.class)
                .hasMessageContaining("User.posts was not loaded; add include(USER.posts)");
        assertThatThrownBy(alice::getCity).hasMessageContaining("User.city was not loaded; add select(USER.city)");
        assertThatThrownBy(() -> new UserBuilder().build().getPasswordHash())
                .hasMessageContaining("add unomit(USER.passwordHash)");
        assertThatThrownBy(() -> USER.posts.count().from(alice))
                .hasMessageContaining("add include(USER.posts.count())");
    }

    @Test
    void knowsWhatIsLoaded() {
        Instance instance = Instance.of(alice);
        assertThat(instance.isLoaded("name")).isTrue();
        assertThat(instance.isLoaded("posts")).isFalse();
        assertThat(instance.isLoaded("label")).isTrue();
        assertThat(Instance.of(new UserBuilder().name("Bob").build()).isLoaded("label"))
                .isFalse();
    }

    @Test
    void relationsAndCountsAreReadThroughTheirFields() {
        Post post = new PostBuilder().id(3).title("Hi").build();
        User user = new UserBuilder()
                .id(1)
                .posts(List.of(post))
                .postsCount(4)
                .profile(null)
                .build();

        assertThat(USER.posts.from(user)).containsExactly(post);
        assertThat(USER.posts.count().from(user)).isEqualTo(4);
        assertThat(user.getProfile()).isNull();
        assertThat(Instance.of(user).isLoaded("profile")).isTrue();
    }

    @Test
    void equalityIsModelAndId() {
        assertThat(alice).isEqualTo(new UserBuilder().id(1).name("Other").build());
        assertThat(alice).hasSameHashCodeAs(new UserBuilder().id(1).build());
        assertThat(alice).isNotEqualTo(new UserBuilder().id(2).build());
        assertThat(alice).isNotEqualTo(new PostBuilder().id(1).build());
        assertThat(new UserBuilder().name("A").build())
                .isNotEqualTo(new UserBuilder().name("A").build());
    }

    @Test
    void toStringLeavesOmittedFieldsOut() {
        assertThat(alice).hasToString("User{id=1, name=Alice, email=alice@prisma.io}");
    }

    @Test
    void theKeyIsTheId() {
        assertThat(USER.key(alice)).isEqualTo(USER.id.eq(1));
    }

    @Test
    void loadedFieldsHaveAnyWidth() {
        int[] columns = new int[130];
        java.util.Arrays.fill(columns, -1);
        columns[0] = 0;
        columns[64] = 1;
        columns[129] = 2;

        LoadedFields loaded = LoadedFields.of(columns, null);

        assertThat(loaded.contains(64)).isTrue();
        assertThat(loaded.contains(65)).isFalse();
        assertThat(loaded.contains(129)).isTrue();
        assertThat(LoadedFields.of(columns, loaded)).isSameAs(loaded);
        columns[65] = 3;
        assertThat(LoadedFields.of(columns, loaded)).isNotSameAs(loaded);
    }
}
