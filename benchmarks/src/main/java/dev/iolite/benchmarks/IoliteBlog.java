package dev.iolite.benchmarks;

import static dev.iolite.benchmarks.model.CategoryFields.CATEGORY;
import static dev.iolite.benchmarks.model.PostFields.POST;
import static dev.iolite.benchmarks.model.UserFields.USER;

import dev.iolite.benchmarks.BlogRows.CommentRow;
import dev.iolite.benchmarks.BlogRows.PostRow;
import dev.iolite.benchmarks.BlogRows.UserRow;
import dev.iolite.benchmarks.model.Comment;
import dev.iolite.benchmarks.model.Post;
import dev.iolite.benchmarks.model.PostRepository;
import dev.iolite.benchmarks.model.User;
import dev.iolite.benchmarks.model.UserRepository;
import dev.iolite.client.Iolite;
import java.util.List;

/** The same work through iolite, as a user writes it. */
final class IoliteBlog {

    private final UserRepository users;
    private final PostRepository posts;

    IoliteBlog(Iolite iolite) {
        this.users = new UserRepository(iolite);
        this.posts = new PostRepository(iolite);
    }

    User userById(int id) {
        return users.findUniqueOrThrow(USER.id.eq(id));
    }

    List<Post> firstPosts(int count) {
        return posts.findMany(q -> q.orderBy(POST.id.asc()).take(count));
    }

    List<User> usersWithPostsAndComments(int lastId) {
        return users.findMany(q -> q.where(USER.id.lte(lastId))
                .orderBy(USER.id.asc())
                .include(USER.posts, p -> p.orderBy(POST.id.asc()).include(POST.comments)));
    }

    List<User> usersWithLatestPosts(int lastId) {
        return users.findMany(q -> q.where(USER.id.lte(lastId))
                .orderBy(USER.id.asc())
                .include(USER.posts, p -> p.orderBy(POST.id.desc()).take(3)));
    }

    User create(String email, String city) {
        return users.create(u -> u.email(email).city(city).age(Sample.AGE));
    }

    Long createMany(List<String> emails, String city) {
        return users.createMany(emails, (u, email) -> u.email(email).city(city).age(Sample.AGE));
    }

    User createTree(String email, String city, List<String> titles) {
        return users.create(u -> u.email(email)
                .city(city)
                .age(Sample.AGE)
                .profile(p -> p.create(x -> x.bio(Sample.BIO)))
                .posts(p -> p.create(
                        x -> x.title(titles.get(0)).body(Sample.BODY),
                        x -> x.title(titles.get(1)).body(Sample.BODY),
                        x -> x.title(titles.get(2)).body(Sample.BODY),
                        x -> x.title(titles.get(3)).body(Sample.BODY),
                        x -> x.title(titles.get(4)).body(Sample.BODY))));
    }

    User update(int id, String city) {
        return users.update(USER.id.eq(id), u -> u.city(city).increment(USER.age, 1));
    }

    User upsert(String email, String city) {
        return users.upsert(USER.email.eq(email), c -> c.email(email).city(city).age(Sample.AGE), u -> u.city(city));
    }

    Post setCategories(int postId, Integer... categories) {
        return posts.update(
                POST.id.eq(postId),
                p -> p.categories(c -> c.set(
                        CATEGORY.id.eq(categories[0]), CATEGORY.id.eq(categories[1]), CATEGORY.id.eq(categories[2]))));
    }

    /** What iolite read, in the records of the other side; lists that were not asked for are empty. */
    static UserRow row(User user, boolean withPosts, boolean withComments) {
        return new UserRow(
                user.getId(),
                user.getEmail(),
                user.getName(),
                user.getCity(),
                user.getAge(),
                user.isActive(),
                user.getCreatedAt(),
                withPosts
                        ? user.getPosts().stream()
                                .map(post -> row(post, withComments))
                                .toList()
                        : List.of());
    }

    static PostRow row(Post post, boolean withComments) {
        return new PostRow(
                post.getId(),
                post.getTitle(),
                post.getBody(),
                post.isPublished(),
                post.getLikes(),
                post.getAuthorId(),
                withComments ? post.getComments().stream().map(IoliteBlog::row).toList() : List.of());
    }

    private static CommentRow row(Comment comment) {
        return new CommentRow(comment.getId(), comment.getText(), comment.getPostId());
    }
}
