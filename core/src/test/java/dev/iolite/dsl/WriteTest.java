package dev.iolite.dsl;

import static dev.iolite.blog.CategoryFields.CATEGORY;
import static dev.iolite.blog.ExtendedProfileFields.PROFILE;
import static dev.iolite.blog.PostFields.POST;
import static dev.iolite.blog.UserFields.USER;
import static dev.iolite.dsl.CreateManyOption.SKIP_DUPLICATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.blog.Pet;
import dev.iolite.blog.PostCreate;
import dev.iolite.blog.PostUpdate;
import dev.iolite.blog.Role;
import dev.iolite.blog.User;
import dev.iolite.blog.UserBuilder;
import dev.iolite.blog.UserCreate;
import dev.iolite.blog.UserUpdate;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.query.Data;
import dev.iolite.query.NestedOperation;
import dev.iolite.query.NestedWrite;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteTest {

    private static final List<Pet> PETS = List.of(new Pet("Rex"));

    @Test
    void aCreateCollectsInTheOrderWritten() {
        Data data = created(u -> u.email("alice@prisma.io")
                .city("Paris")
                .country("France")
                .pets(PETS)
                .name("Alice")
                .role(Role.ADMIN)
                .posts(p -> p.create(x -> x.title("First"), x -> x.title("Second"))
                        .connect(POST.id.eq(24), POST.id.eq(25))
                        .connectOrCreate(POST.id.eq(32), x -> x.title("Third")))
                .profile(p -> p.create(x -> x.bio("Hello World"))));

        assertThat(data.assignments())
                .extracting(Data.Assignment::field)
                .containsExactly("email", "city", "country", "pets", "name", "role");
        assertThat(value(data, "role")).isEqualTo("ADMIN");
        assertThat(value(data, "pets")).isEqualTo(PETS);
        assertThat(data.nested())
                .extracting(nested -> nested.operation().getClass().getSimpleName())
                .containsExactly("Create", "Connect", "ConnectOrCreate", "Create");
        assertThat(((NestedOperation.Create) data.nested().get(0).operation()).rows())
                .extracting(row -> value(row.data(), "title"))
                .containsExactly("First", "Second");
    }

    @Test
    void aToOneIsTiedInThreeWays() {
        User alice = new UserBuilder().id(7).build();
        PostCreate connect = p -> p.title("Hello").author(a -> a.connect(USER.email.eq("a@b.c")));
        PostCreate instance = p -> p.title("Hello").author(alice);
        PostCreate key = p -> p.title("Hello").authorId(7);

        assertThat(connect.data().nested()).hasSize(1);
        assertThat(instance.data().nested().get(0).operation())
                .isEqualTo(new NestedOperation.Connect(
                        List.of(new NestedOperation.Target(USER.id.eq(7).unique(), null))));
        assertThat(value(key.data(), "authorId")).isEqualTo(7);
    }

    @Test
    void linksCarryColumns() {
        PostCreate create = p -> p.title("Hello")
                .authorId(1)
                .categories(c -> c.connect(CATEGORY.id.eq(3), link -> link.sortOrder(1))
                        .createLinked(x -> x.name("Tips"), link -> link.paramName("volume")));

        NestedOperation.Connect connect =
                (NestedOperation.Connect) create.data().nested().get(0).operation();
        assertThat(value(connect.targets().get(0).link(), "sortOrder")).isEqualTo(1);
    }

    @Test
    void nullIsRefusedForARequiredField() {
        assertThatThrownBy(() -> Calls.with(
                        created(u -> u.email(null).city("a").country("b").pets(PETS))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("User.email");
    }

    @Test
    void anUpdateTellsNotGivenFromNull() {
        Data data = updated(u -> u.name(null));
        assertThat(data.assignments()).containsExactly(new Data.Assignment("name", new Data.Change.Set(null)));
        assertThat(updated(u -> {})).isSameAs(Data.EMPTY);
    }

    @Test
    void numbersAndListsChangeInTheDatabase() {
        Data data = updated(u -> u.increment(USER.profileViews, 1).push(USER.coinflips, true, false));
        assertThat(data.assignments())
                .containsExactly(
                        new Data.Assignment(
                                "profileViews",
                                new Data.Change.Arithmetic(Data.Change.Arithmetic.Operator.INCREMENT, 1)),
                        new Data.Assignment("coinflips", new Data.Change.Push(List.of(true, false))));
        assertThatThrownBy(() -> Calls.with(updated(u -> u.profileViews(1).increment(USER.profileViews, 1))))
                .hasMessageContaining("changed twice");
    }

    @Test
    void anUpdateDoesAllThingsWithAToMany() {
        Data data = updated(u -> u.posts(p -> p.update(POST.id.eq(32), x -> x.published(true))
                .upsert(POST.id.eq(23), c -> c.title("New"), x -> x.title("New"))
                .updateMany(POST.published.eq(false), x -> x.likes(0))
                .updateAll(x -> x.likes(1))
                .delete(POST.id.eq(34))
                .deleteMany(POST.likes.eq(0))
                .deleteAll()
                .createMany(List.of("a", "b"), (x, title) -> x.title(title), SKIP_DUPLICATES)));

        assertThat(data.nested()).extracting(NestedWrite::relation).containsOnly("posts");
        assertThat(data.nested())
                .extracting(nested -> nested.operation().getClass().getSimpleName())
                .containsExactly(
                        "Update",
                        "Upsert",
                        "UpdateMany",
                        "UpdateMany",
                        "Delete",
                        "DeleteMany",
                        "DeleteMany",
                        "CreateMany");
        NestedOperation.CreateMany many =
                (NestedOperation.CreateMany) data.nested().get(7).operation();
        assertThat(many.skipDuplicates()).isTrue();
        assertThat(many.rows()).extracting(row -> value(row, "title")).containsExactly("a", "b");
    }

    @Test
    void aToOneNeedsNoKey() {
        Data data = updated(u -> u.profile(p -> p.update(PROFILE.bio.eq("x"), x -> x.bio("y"))));
        NestedOperation.Update update =
                (NestedOperation.Update) data.nested().get(0).operation();
        assertThat(update.rows().get(0).where().fields()).isEmpty();
        assertThat(update.rows().get(0).where().rest())
                .isEqualTo(PROFILE.bio.eq("x").condition());
    }

    @Test
    void manyToManyRowsAreReplaced() {
        PostUpdate update = p -> p.categories(c -> c.set(CATEGORY.id.eq(1), CATEGORY.id.eq(4)));
        NestedOperation.Replace replace =
                (NestedOperation.Replace) update.data().nested().get(0).operation();
        assertThat(replace.targets()).hasSize(2);
    }

    @Test
    void anAbsentConditionNeverMeansEverything() {
        assertThatThrownBy(() -> Calls.with(updated(u -> u.posts(p -> p.deleteMany(POST.title.eqIfPresent(null))))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("deleteAll");
        assertThat(((NestedOperation.DeleteMany) updated(u -> u.posts(p -> p.deleteAll()))
                                .nested()
                                .get(0)
                                .operation())
                        .conditions())
                .containsExactly(Condition.ALWAYS);
    }

    private static Data created(UserCreate row) {
        return row.data();
    }

    private static Data updated(UserUpdate row) {
        return row.data();
    }

    private static Object value(Data data, String field) {
        return data.assignments().stream()
                .filter(assignment -> assignment.field().equals(field))
                .map(assignment -> ((Data.Change.Set) assignment.change()).value())
                .findFirst()
                .orElseThrow();
    }
}
