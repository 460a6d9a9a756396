package good;

import static good.PostFields.POST;
import static good.TagFields.TAG;
import static good.UserFields.USER;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.dsl.Projection;
import dev.iolite.model.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Usage {

    record Card(@Nullable String name, Role role, List<Post> posts) implements Projection<User> {}

    /** A model of its own beside those of the file. */
    @Model
    interface Note {
        @Id
        int getId();

        Post getPost();
    }

    List<Card> cards(UserRepository users, PostRepository posts, NoteRepository notes) {
        User ada = users.create(u -> u.email("a@b.c")
                .city("Oslo")
                .pets(new JsonText("[]"))
                .role(Role.ADMIN)
                .posts(p -> p.create(x -> x.title("One").tags(t -> t.connect(TAG.label.eq("new"))))));
        Profile profile = ada.getProfile();
        notes.create(n -> n.id(1).post(posts.findMany(POST.author.is(ada).and(POST.aField.isNull())).get(0)));
        return users.findMany(Card.class, q -> q.where(USER.role.eq(Role.ADMIN), USER.profile.isNull()));
    }
}
