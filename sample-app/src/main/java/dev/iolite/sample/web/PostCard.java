package dev.iolite.sample.web;

import dev.iolite.annotation.CountOf;
import dev.iolite.dsl.Projection;
import dev.iolite.sample.model.Category;
import dev.iolite.sample.model.Post;
import dev.iolite.sample.model.User;
import java.time.Instant;
import java.util.List;

/**
 * A post in a list: only these columns are read.
 *
 * @param id the post's number
 * @param title the title
 * @param content the text
 * @param tags words to find it by
 * @param likes how many liked it
 * @param createdAt when it was written
 * @param author who wrote it
 * @param categories where it belongs
 * @param comments how many comments there are
 */
public record PostCard(
        int id,
        String title,
        String content,
        List<String> tags,
        int likes,
        Instant createdAt,
        Author author,
        List<Shelf> categories,
        @CountOf("comments") long comments)
        implements Projection<Post> {

    /**
     * An author by name.
     *
     * @param id the user's number
     * @param name the name
     */
    public record Author(int id, String name) implements Projection<User> {}

    /**
     * A category by name.
     *
     * @param id the category's number
     * @param name the name
     */
    public record Shelf(int id, String name) implements Projection<Category> {}
}
