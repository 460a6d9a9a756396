package dev.iolite.benchmarks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blog's rows as somebody would write them by hand. */
final class BlogRows {

    private BlogRows() {}

    /** A user; the posts are empty unless they were read. */
    record UserRow(
            int id,
            String email,
            @Nullable String name,
            String city,
            int age,
            boolean active,
            Instant createdAt,
            List<PostRow> posts) {

        /** The same user without what differs from one creation to the next. */
        UserRow timeless() {
            return new UserRow(0, "", name, city, age, active, Instant.EPOCH, posts);
        }

        /** The same user without the number that every update raises. */
        UserRow ageless() {
            return new UserRow(id, email, name, city, 0, active, createdAt, posts);
        }
    }

    /** A post; the comments are empty unless they were read. */
    record PostRow(
            int id, String title, String body, boolean published, int likes, int authorId, List<CommentRow> comments) {}

    /** A comment. */
    record CommentRow(int id, String text, int postId) {}
}
