package dev.iolite.sample.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

/** A shelf for posts. */
@Model
public interface Category {

    /** The number the database gave. */
    @Id
    @AutoIncrement
    int getId();

    /** Each name once. */
    @Unique
    String getName();

    /** The posts on this shelf. */
    @ManyToMany(through = PostCategory.class)
    List<Post> getPosts();
}
