package usage;

import dev.iolite.annotation.AvgOf;
import dev.iolite.annotation.CountOf;
import dev.iolite.annotation.MaxOf;
import dev.iolite.annotation.SumOf;
import dev.iolite.conformance.blog.ExtendedProfile;
import dev.iolite.conformance.blog.Post;
import dev.iolite.conformance.blog.Role;
import dev.iolite.conformance.blog.User;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.GroupProjection;
import dev.iolite.dsl.Projection;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.model.JsonText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that receive results and give input. */
class Records {

    record PostTitle(int id, String title) implements Projection<Post> {}

    record Author(String email) implements Projection<User> {}

    record PostOfAuthor(String title, Author author) implements Projection<Post> {}

    record Bio(@Nullable String bio) implements Projection<ExtendedProfile> {}

    record UserCard(
            @Nullable String name,
            List<PostTitle> posts,
            @Nullable Bio profile,
            List<Boolean> coinflips,
            @CountOf("posts") long postCount)
            implements Projection<User> {}

    record Whole(int id, List<Post> posts, @Nullable ExtendedProfile profile) implements Projection<User> {}

    record CityStats(
            String country,
            String city,
            Role role,
            @Nullable String name,
            @CountOf long users,
            @CountOf("name") long named,
            @SumOf("profileViews") @Nullable Long views,
            @AvgOf("profileViews") double mean,
            @MaxOf("profileViews") int most)
            implements GroupProjection<User> {}

    record SignUp(String email, String city, String country, JsonText pets, @Nullable Role role, @Nullable String name)
            implements CreateInput<User> {}

    record NewPost(String title, int authorId) implements CreateInput<Post> {}

    record Patch(
            @Nullable String city,
            @Nullable Optional<String> name,
            @Nullable List<Boolean> coinflips,
            @Nullable JsonText pets)
            implements UpdateInput<User> {}
}
