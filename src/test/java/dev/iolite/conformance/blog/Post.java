package dev.iolite.conformance.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Json;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.model.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user wrote. */
@Model
public interface Post {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    @Nullable
    String getContent();

    @Default("true")
    boolean isPublished();

    User getAuthor();

    int getAuthorId();

    @Json
    @Nullable
    JsonText getComments();

    @Default("0")
    int getViews();

    @Default("0")
    int getLikes();

    @ManyToMany(through = PostCategory.class)
    List<Category> getCategories();

    List<Tag> getTags();
}
