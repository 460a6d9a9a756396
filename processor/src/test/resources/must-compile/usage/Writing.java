package usage;

import static dev.iolite.conformance.blog.CategoryFields.CATEGORY;
import static dev.iolite.conformance.blog.ExtendedProfileFields.PROFILE;
import static dev.iolite.conformance.blog.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.conformance.blog.PostFields.POST;
import static dev.iolite.conformance.blog.TagFields.TAG;
import static dev.iolite.conformance.blog.UserFields.USER;
import static dev.iolite.conformance.relations.EmployeeFields.EMPLOYEE;
import static dev.iolite.dsl.CreateManyOption.SKIP_DUPLICATES;

import dev.iolite.conformance.blog.Category;
import dev.iolite.conformance.blog.Post;
import dev.iolite.conformance.blog.PostRepository;
import dev.iolite.conformance.blog.Role;
import dev.iolite.conformance.blog.User;
import dev.iolite.conformance.blog.UserBuilder;
import dev.iolite.conformance.blog.UserRepository;
import dev.iolite.conformance.keys.BookingRepository;
import dev.iolite.conformance.keys.Seat;
import dev.iolite.conformance.relations.Department;
import dev.iolite.conformance.relations.DepartmentRepository;
import dev.iolite.conformance.relations.Employee;
import dev.iolite.conformance.relations.EmployeeRepository;
import dev.iolite.model.JsonText;
import java.util.List;

/** Sections 5, 6 and 8 of the API by example. */
class Writing {

    record Person(String mail) {}

    void create(UserRepository users, PostRepository posts, JsonText json, List<Person> people) {
        User alice = users.create(u -> u.email("alice@prisma.io")
                .city("Paris")
                .country("France")
                .pets(json)
                .name("Alice")
                .role(Role.USER)
                .profile(p -> p.create(x -> x.bio("Hello World")))
                .posts(p -> p.create(x -> x.title("First"), x -> x.title("Second"))
                        .connect(POST.id.eq(24), POST.id.eq(25))
                        .connectOrCreate(POST.id.eq(32), x -> x.title("Third"))));
        posts.create(p -> p.title("Hello").author(a -> a.connect(USER.email.eq("alice@prisma.io"))));
        posts.create(p -> p.title("Hello").author(alice));
        posts.create(p -> p.title("Hello").authorId(alice.getId()));
        posts.create(p -> p.title("Hello")
                .author(alice)
                .tags(t -> t.connect(TAG.id.eq(1)).create(x -> x.label("new")))
                .categories(c -> c.connect(CATEGORY.id.eq(3), link -> link.sortOrder(1))));
        users.create(
                u -> u.email("a@b.c").city("Oslo").country("Norway").pets(json), q -> q.include(USER.posts));
        long n = users.createMany(
                people, (u, person) -> u.email(person.mail()).city("Oslo").country("Norway").pets(json));
        users.createMany(
                people,
                (u, person) -> u.email(person.mail()).city("Oslo").country("Norway").pets(json),
                SKIP_DUPLICATES);
        List<User> made = users.createManyAndReturn(
                people,
                (u, person) -> u.email(person.mail()).city("Oslo").country("Norway").pets(json),
                q -> q.select(USER.id));
        users.create(new Records.SignUp("a@b.c", "Oslo", "Norway", json, null, null));
        users.update(USER.id.eq(1), new Records.Patch("Bergen", null, null, null));
    }

    void update(UserRepository users, PostRepository posts, User alice, List<String> titles) {
        users.update(
                USER.email.eq("alice@prisma.io"),
                u -> u.name("Alice B.")
                        .increment(USER.profileViews, 1)
                        .push(USER.coinflips, true)
                        .profile(p -> p.upsert(c -> c.bio("Hello"), x -> x.bio("Hello")))
                        .posts(p -> p.update(POST.id.eq(32), x -> x.published(true))
                                .upsert(POST.id.eq(23), c -> c.title("New"), x -> x.title("New"))
                                .updateMany(POST.published.eq(false), x -> x.likes(0))
                                .delete(POST.id.eq(34))
                                .deleteMany(POST.likes.eq(0))
                                .createMany(titles, (x, title) -> x.title(title), SKIP_DUPLICATES)),
                q -> q.include(USER.posts));
        users.update(alice, u -> u.profile(p -> p.disconnect()));
        users.update(USER.id.eq(1), u -> u.profile(p -> p.update(PROFILE.bio.eq("x"), x -> x.bio("y"))));
        users.upsert(
                USER.email.eq("a@b.c"),
                c -> c.email("a@b.c").city("Oslo").country("Norway").pets(new JsonText("[]")),
                u -> u.name("A"));
        long n = users.updateMany(USER.name.eq("Alice"), u -> u.name("ALICE"), w -> w.limit(100));
        users.updateAll(u -> u.profileViews(0));
        User gone = users.delete(USER.id.eq(1));
        long d = users.deleteMany(USER.posts.none());
        posts.update(POST.id.eq(1), p -> p.author(alice).tags(t -> t.set(TAG.id.eq(1)).disconnect(TAG.id.eq(2))));
        posts.update(POST.id.eq(1), p -> p.categories(c -> c.set(CATEGORY.id.eq(1))));
    }

    void handles(PostRepository posts, DepartmentRepository departments, Post post, Category news, Department sales) {
        var categories = posts.categoriesOf(post);
        posts.categoriesOf(POST.id.eq(7));
        categories.add(news);
        categories.add(CATEGORY.name.eq("News"), link -> link.sortOrder(1));
        categories.set(CATEGORY.id.eq(1), CATEGORY.id.eq(4));
        categories.create(c -> c.name("Tips"));
        var order = POST.categories.link(POST_CATEGORY.sortOrder);
        Integer n = order.from(news);
        departments.employeesOf(sales).clear();
    }

    void keysAndSelfRelations(BookingRepository bookings, Seat seat, EmployeeRepository employees, Employee boss) {
        bookings.create(b -> b.guest("Ada").seat(seat));
        bookings.create(b -> b.guest("Ada").seatRow(1).seatNumber(2));
        employees.create(e -> e.name("Ada")
                .manager(boss)
                .mentor(m -> m.connect(EMPLOYEE.id.eq(1)))
                .reports(r -> r.create(x -> x.name("Bob"))));
    }

    User inATest() {
        return new UserBuilder().id(1).email("a@b.c").posts(List.of()).postsCount(0).build();
    }
}
