package usage;

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

class Records {

    record PostTitle(String title) implements Projection<Post> {}

    record Card(
            String name, // ERROR: Card.name: User.name may be null, and the component may not. Write @Nullable String name.
            String mail, // ERROR: Card.mail: User has no property mail. Name one of id, name, email
            long id, // ERROR: Card.id: User.id is int, and the component is long. Write int id.
            PostTitle posts, // ERROR: Card.posts: User.posts is a list. Write a List.
            ExtendedProfile profile) // ERROR: Card.profile: User.profile may be null, and the component may not. Write @Nullable ExtendedProfile profile.
            implements Projection<User> {}

    record Counts(
            @CountOf("profile") long profiles, // ERROR: Counts.profiles: User has no list profile. Name a list of User.
            @CountOf("posts") int posts) // ERROR: Counts.posts: User.posts.count() is long, and the component is int. Write long posts.
            implements Projection<User> {}

    record Wrong(List<ExtendedProfile> posts) // ERROR: Wrong.posts: User.posts leads to Post, and ExtendedProfile is neither it nor a projection of it. Write Post, or a record that implements Projection<Post>.
            implements Projection<User> {}

    private record Hidden(int id) implements Projection<User> {} // ERROR: Hidden: generated code cannot see a private record. Remove private.

    static class NoRecord implements Projection<User> {} // ERROR: NoRecord: only records can be used here. Make it a record.

    record NoModel(int id) implements Projection<Role> {} // ERROR: NoModel: the type argument is no model. Name an interface with @Model.

    record Itself(String email, List<PostOfItself> posts) implements Projection<User> {} // ERROR: Itself: the record holds itself, by way of PostOfItself

    record PostOfItself(Itself author) implements Projection<Post> {} // ERROR: PostOfItself: the record holds itself, by way of Itself

    record Stats(
            @Nullable String country,
            @CountOf int users, // ERROR: Stats.users: a count is a long. Write long users.
            @SumOf("city") long cities, // ERROR: Stats.cities: User.city cannot be computed that way. Name a number.
            @SumOf("profileViews") int views, // ERROR: Stats.views: User.profileViews is Long, and the component is int. Write @Nullable Long views.
            @MaxOf("name") String last) // ERROR: Stats.last: User.name may be null in all rows of a group, and the component may not. Write @Nullable String last.
            implements GroupProjection<User> {}

    record SignUp(String email, String city) implements CreateInput<User> {} // ERROR: SignUp: a new User needs country, pets. Add a component for each.

    record NullableSignUp(
            @Nullable String email, // ERROR: NullableSignUp.email: User.email cannot be null, and the component may be. Write String email.
            String city,
            String country,
            JsonText pets)
            implements CreateInput<User> {}

    record NewPost(String title, User author) implements CreateInput<Post> {} // ERROR: NewPost.author: Post.author is a relation. Give the key that it is held by.

    record Patch(
            @Nullable Optional<String> city, // ERROR: Patch.city: User.city cannot be null, and an empty Optional would set it to NULL. Write @Nullable String city.
            @Nullable Integer name) // ERROR: Patch.name: User.name is String, and the component is Integer. Write @Nullable String name.
            implements UpdateInput<User> {}
}
