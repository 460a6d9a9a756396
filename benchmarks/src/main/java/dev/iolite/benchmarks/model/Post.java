package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;

/** What a user wrote. */
@Model
public interface Post {

    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    String getBody();

    @Default("true")
    boolean isPublished();

    @Default("0")
    int getLikes();

    User getAuthor();

    int getAuthorId();

    List<Comment> getComments();

    List<Category> getCategories();
}
