package usage;

import static dev.iolite.conformance.blog.CategoryFields.CATEGORY;
import static dev.iolite.conformance.blog.PostFields.POST;
import static dev.iolite.conformance.blog.TagFields.TAG;
import static dev.iolite.conformance.blog.UserFields.USER;

import dev.iolite.conformance.blog.Post;
import dev.iolite.conformance.blog.PostRepository;
import dev.iolite.conformance.blog.User;
import dev.iolite.conformance.blog.UserRepository;
import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.Projection;
import dev.iolite.dsl.UpdateInput;
import dev.iolite.model.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Section 12 of the API by example: what javac refuses. */
class Misuse {

    record PostTitle(String title) implements Projection<Post> {}

    record SignUp(String email, String city, String country, JsonText pets) implements CreateInput<User> {}

    record Patch(@Nullable String city) implements UpdateInput<User> {}

    void requiredFields(UserRepository users, PostRepository posts, JsonText json) {
        users.create(u -> u.email("a")); // ERROR: CityRequired cannot be converted to Given
        users.create(u -> u.city("Oslo")); // ERROR: cannot find symbol symbol: method city
        users.create(u -> u.email("a").city("b").country("c").pets(json).posts(p -> p.create(x -> x.likes(1)))); // ERROR: cannot find symbol symbol: method likes
        posts.create(p -> p.title("Hello")); // ERROR: AuthorRequired cannot be converted to Given
    }

    void keys(UserRepository users, PostRepository posts) {
        users.findUnique(USER.name.eq("x")); // ERROR: no suitable method found for findUnique
        users.findMany(q -> q.cursor(USER.city.eq("x"))); // ERROR: Where<User> cannot be converted to Key<User>
        users.delete(USER.city.eq("x")); // ERROR: no suitable method found for delete
        users.update(USER.id.eq(1), u -> u.posts(p -> p.connect(POST.title.eq("x")))); // ERROR: no suitable method found for connect
    }

    void otherModel(UserRepository users) {
        users.findMany(POST.title.eq("x")); // ERROR: no suitable method found for findMany
        users.findMany(USER.posts.some(USER.id.eq(1))); // ERROR: varargs mismatch; Key<User> cannot be converted to Where<Post>
        users.groupBy(q -> q.by(POST.title)); // ERROR: varargs mismatch; StringField<Post> cannot be converted to Field<User,?>
        users.findMany(PostTitle.class); // ERROR: no suitable method found for findMany
    }

    void aggregates(UserRepository users) {
        users.findMany(q -> q.where(USER.profileViews.avg().gt(1))); // ERROR: varargs mismatch; GroupWhere<User> cannot be converted to Where<User>
        USER.city.sum(); // ERROR: cannot find symbol symbol: method sum
        USER.city.avg(); // ERROR: cannot find symbol symbol: method avg
    }

    void values() {
        USER.id.eq("1"); // ERROR: no suitable method found for eq
        USER.role.eq("ADMIN"); // ERROR: no suitable method found for eq
        USER.city.gt(1); // ERROR: no suitable method found for gt
        USER.city.isNull(); // ERROR: cannot find symbol symbol: method isNull
        USER.posts.orderBy(POST.title.asc()); // ERROR: cannot find symbol symbol: method orderBy
    }

    void toOneIncludes(PostRepository posts) {
        posts.findMany(q -> q.include(POST.author, a -> a.take(1))); // ERROR: cannot find symbol symbol: method take
        posts.findMany(q -> q.include(POST.author, a -> a.where(USER.id.eq(1)))); // ERROR: cannot find symbol symbol: method where
    }

    void relationsAmongMany(UserRepository users, PostRepository posts, List<String> mails, JsonText json) {
        users.createMany(mails, (u, m) -> u.email(m).city("b").country("c").pets(json).posts(p -> {})); // ERROR: cannot find symbol symbol: method posts
        users.updateMany(USER.id.gt(1), u -> u.posts(p -> {})); // ERROR: cannot find symbol symbol: method posts
        posts.update(POST.id.eq(1), p -> p.tags(t -> t.createMany(mails, (x, m) -> x.label(m)))); // ERROR: cannot find symbol symbol: method createMany
        posts.update(POST.id.eq(1), p -> p.categories(c -> c.createMany(mails, (x, m) -> x.name(m)))); // ERROR: cannot find symbol symbol: method createMany
    }

    void updatesInCreates(UserRepository users, JsonText json) {
        users.create(u -> u.email("a").city("b").country("c").pets(json).posts(p -> p.update(POST.id.eq(1), x -> x.likes(1)))); // ERROR: cannot find symbol symbol: method update
        users.create(u -> u.email("a").city("b").country("c").pets(json).posts(p -> p.delete(POST.id.eq(1)))); // ERROR: cannot find symbol symbol: method delete
        users.create(u -> u.email("a").city("b").country("c").pets(json).posts(p -> p.set(POST.id.eq(1)))); // ERROR: cannot find symbol symbol: method set
    }

    void requiredRelations(UserRepository users, PostRepository posts) {
        users.update(USER.id.eq(1), u -> u.posts(p -> p.disconnect(POST.id.eq(44)))); // ERROR: cannot find symbol symbol: method disconnect
        users.update(USER.id.eq(1), u -> u.posts(p -> p.set(POST.id.eq(44)))); // ERROR: cannot find symbol symbol: method set
        posts.update(POST.id.eq(1), p -> p.author(a -> a.disconnect())); // ERROR: cannot find symbol symbol: method disconnect
        posts.update(POST.id.eq(1), p -> p.author(a -> a.delete())); // ERROR: cannot find symbol symbol: method delete
        users.postsOf(USER.id.eq(1)).clear(); // ERROR: cannot find symbol symbol: method clear
    }

    void inputs(UserRepository users, SignUp signUp, Patch patch) {
        users.create(patch); // ERROR: no suitable method found for create
        users.update(USER.id.eq(1), signUp); // ERROR: no suitable method found for update
    }

    void everything(UserRepository users) {
        users.deleteMany(); // ERROR: no suitable method found for deleteMany
        users.updateMany(u -> u.name("x")); // ERROR: no suitable method found for updateMany
    }

    void arithmetic(UserRepository users) {
        users.update(USER.id.eq(1), u -> u.increment(USER.city, 1)); // ERROR: no suitable method found for increment
        users.update(USER.id.eq(1), u -> u.push(USER.city, "x")); // ERROR: no suitable method found for push
    }
}
