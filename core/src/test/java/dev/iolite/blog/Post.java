package dev.iolite.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import java.util.List;

@Model
public interface Post {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    @Default("true")
    boolean isPublished();

    User getAuthor();

    int getAuthorId();

    @Default("0")
    int getLikes();

    @Default("0")
    int getViews();

    @ManyToMany(through = PostCategory.class)
    List<Category> getCategories();
}
