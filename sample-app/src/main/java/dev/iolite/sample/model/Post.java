package dev.iolite.sample.model;

import static dev.iolite.annotation.Default.Generated.NOW;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.ForeignKey.Action;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Index;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import dev.iolite.annotation.UpdatedAt;
import java.time.Instant;
import java.util.List;

/** A post. */
@Model
@Index({"published", "createdAt desc"})
public interface Post {

    /** The number the database gave. */
    @Id
    @AutoIncrement
    int getId();

    /** The title as it stands in an address. */
    @Unique
    String getSlug();

    /** The title. */
    String getTitle();

    /** The text; an empty line begins a new paragraph. */
    String getContent();

    /** Words to find it by. */
    List<String> getTags();

    /** Drafts are seen by nobody. */
    @Default("false")
    boolean isPublished();

    /** How many liked it. */
    @Default("0")
    int getLikes();

    /** When it was written. */
    @Default(generated = NOW)
    Instant getCreatedAt();

    /** When it was last changed. */
    @UpdatedAt
    Instant getUpdatedAt();

    /** Who wrote it; the posts go when the user goes. */
    @ForeignKey(onDelete = Action.CASCADE)
    User getAuthor();

    /** The author's number, without loading the author. */
    int getAuthorId();

    /** What others say. */
    List<Comment> getComments();

    /** Where it belongs; the link says in which order. */
    @ManyToMany(through = PostCategory.class)
    List<Category> getCategories();
}
