package dev.iolite.conformance.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

/** What a post is about; tied to posts by links with columns of their own. */
@Model
public interface Category {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();

    @ManyToMany(through = PostCategory.class)
    List<Post> getPosts();
}
