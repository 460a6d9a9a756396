package dev.iolite.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

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
