package dev.iolite.sample.web;

import static dev.iolite.sample.model.CategoryFields.CATEGORY;
import static dev.iolite.sample.model.CommentFields.COMMENT;
import static dev.iolite.sample.model.PostCategoryFields.POST_CATEGORY;
import static dev.iolite.sample.model.PostFields.POST;
import static dev.iolite.sample.model.UserFields.USER;

import dev.iolite.dsl.ManyQuery;
import dev.iolite.dsl.Selecting;
import dev.iolite.dsl.Where;
import dev.iolite.sample.model.Category;
import dev.iolite.sample.model.Post;
import dev.iolite.sample.model.PostRepository;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Posts: list, read, write, change, like, delete. */
@RestController
@RequestMapping("/api/posts")
class PostController {

    private final PostRepository posts;

    PostController(PostRepository posts) {
        this.posts = posts;
    }

    @GetMapping
    PageOf<PostCard> list(@Valid PostFilter filter) {
        Where<Post> where = filter.where();
        List<PostCard> items = posts.findMany(
                PostCard.class,
                q -> q.where(where)
                        .orderBy(POST.createdAt.desc(), POST.id.desc())
                        .paginate(filter.pageNumber(), filter.pageSize()));
        return new PageOf<>(items, filter.pageNumber(), filter.pageSize(), posts.count(where));
    }

    @GetMapping("/{id}")
    Post read(@PathVariable int id) {
        return posts.findUniqueOrThrow(POST.id.eq(id), PostController::withEverything);
    }

    /** One call writes the post, makes the categories that are missing and links all of them; or nothing. */
    @PostMapping
    ResponseEntity<Post> create(@Valid @RequestBody NewPost input) {
        Post post = posts.create(
                p -> p.slug(Slug.of(input.title()))
                        .title(input.title().strip())
                        .content(input.content().strip())
                        .author(a -> a.connect(USER.id.eq(input.authorId())))
                        .tags(input.tags())
                        .published(input.published() == null || input.published())
                        .categories(c -> input.categories()
                                .forEach(name -> c.connectOrCreate(
                                        CATEGORY.name.eq(name),
                                        x -> x.name(name),
                                        link -> link.position(input.categories().indexOf(name))))),
                PostController::withEverything);
        return ResponseEntity.created(URI.create("/api/posts/" + post.getId())).body(post);
    }

    @PatchMapping("/{id}")
    Post change(@PathVariable int id, @Valid @RequestBody PostChange change) {
        return posts.update(POST.id.eq(id), change, PostController::withEverything);
    }

    /** The database adds: two readers at the same moment are two likes. */
    @PostMapping("/{id}/likes")
    Post like(@PathVariable int id) {
        return posts.update(POST.id.eq(id), p -> p.increment(POST.likes, 1), q -> q.select(POST.id, POST.likes));
    }

    @PostMapping("/{id}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Post comment(@PathVariable int id, @Valid @RequestBody NewComment input) {
        return posts.update(
                POST.id.eq(id),
                p -> p.comments(c -> c.create(
                        x -> x.text(input.text().strip()).author(a -> a.connect(USER.id.eq(input.authorId()))))),
                PostController::withEverything);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable int id) {
        posts.delete(POST.id.eq(id));
    }

    /** What the page of a post shows: a piece that reads and writes alike take. */
    private static <Q extends Selecting<Post, Q>> Q withEverything(Q query) {
        return query.include(POST.author, a -> a.include(USER.profile))
                .include(
                        POST.categories,
                        c -> c.orderBy(
                                POST.categories.link(POST_CATEGORY.position).asc()))
                .include(
                        POST.comments,
                        c -> c.orderBy(COMMENT.createdAt.asc(), COMMENT.id.asc())
                                .include(COMMENT.author));
    }

    /** Sorted by a column of the link between post and category. */
    private static void inTheirOrder(ManyQuery<Category> categories) {
        categories.orderBy(POST.categories.link(POST_CATEGORY.position).asc());
    }
}
