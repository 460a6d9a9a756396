package dev.iolite.quickstart;

import static dev.iolite.quickstart.CommentFields.COMMENT;
import static dev.iolite.quickstart.PostFields.POST;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Each example of the quickstart's chapter on relations. */
@SpringBootTest
class QuickstartTests {

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("iolite.datasource.url", () -> "file:" + folder.resolve("dev.db"));
    }

    @SpringBootApplication
    static class Blog {}

    @Autowired
    private PostRepository posts;

    @Autowired
    private CommentRepository comments;

    @Autowired
    private JsonMapper json;

    @Test
    void postsHaveComments() {
        Post post = posts.create(p -> p.title("My new post").published(true));
        assertThat(post.getId()).startsWith("c");
        assertThat(post.getCreatedAt()).isEqualTo(post.getUpdatedAt());
        assertThat(post.getDesc()).isNull();
        String printed = json.writeValueAsString(post);
        assertThat(JsonPath.<String>read(printed, "$.title")).isEqualTo("My new post");
        assertThat(printed).doesNotContain("comments");

        Comment first = comments.create(c -> c.content("First comment").post(p -> p.connect(POST.id.eq(post.getId()))));
        comments.create(c -> c.content("Second comment").post(p -> p.connect(POST.id.eq(post.getId()))));
        assertThat(first.getPost_id()).isEqualTo(post.getId());

        // find all comments on a post
        List<Comment> all = comments.findMany(COMMENT.post_id.eq(post.getId()));
        assertThat(all).extracting(Comment::getContent).containsExactlyInAnyOrder("First comment", "Second comment");
        assertThat(JsonPath.<List<String>>read(json.writeValueAsString(all), "$[*].content"))
                .hasSize(2);

        // find at most 3 comments on a post
        comments.createMany(
                List.of("Third", "Fourth"), (c, text) -> c.content(text).post_id(post.getId()));
        assertThat(comments.findMany(
                        q -> q.where(COMMENT.post_id.eq(post.getId())).take(3)))
                .hasSize(3);

        // fetch a post and 3 of its comments
        Post read = posts.findUnique(POST.id.eq(post.getId()), q -> q.include(POST.comments, c -> c.take(3)))
                .orElseThrow();
        assertThat(read).isEqualTo(post);
        assertThat(read.getComments()).hasSize(3);
    }
}
