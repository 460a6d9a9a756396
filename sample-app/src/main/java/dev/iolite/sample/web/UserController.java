package dev.iolite.sample.web;

import static dev.iolite.sample.model.PostFields.POST;
import static dev.iolite.sample.model.UserFields.USER;

import dev.iolite.sample.model.Role;
import dev.iolite.sample.model.User;
import dev.iolite.sample.model.UserRepository;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users with their profiles. */
@RestController
@RequestMapping("/api/users")
class UserController {

    private final UserRepository users;

    UserController(UserRepository users) {
        this.users = users;
    }

    @GetMapping
    List<UserCard> list() {
        return users.findMany(UserCard.class, q -> q.orderBy(USER.name.asc(), USER.id.asc()));
    }

    /** The three latest posts are chosen by the database, for one user as for a thousand. */
    @GetMapping("/{id}")
    User read(@PathVariable int id) {
        return users.findUniqueOrThrow(
                USER.id.eq(id),
                q -> q.include(USER.profile)
                        .include(
                                USER.posts,
                                p -> p.where(POST.published.eq(true))
                                        .orderBy(POST.createdAt.desc(), POST.id.desc())
                                        .take(3)));
    }

    @PostMapping
    ResponseEntity<User> create(@Valid @RequestBody NewUser input) {
        User user = users.create(
                u -> {
                    var rest = u.email(input.email().strip().toLowerCase(Locale.ROOT))
                            .name(input.name().strip())
                            .role(input.role() == null ? Role.READER : input.role());
                    return input.bio() == null || input.bio().isBlank()
                            ? rest
                            : rest.profile(p -> p.create(x -> x.bio(input.bio().strip())));
                },
                q -> q.include(USER.profile));
        return ResponseEntity.created(URI.create("/api/users/" + user.getId())).body(user);
    }

    /** The user's profile, posts and comments go too: the foreign keys say so. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable int id) {
        users.delete(USER.id.eq(id));
    }
}
