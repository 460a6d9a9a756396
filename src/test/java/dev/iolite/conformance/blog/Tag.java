package dev.iolite.conformance.blog;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

/** A word given to posts; tied to them by a link table that nobody declares. */
@Model
public interface Tag {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getLabel();

    List<Post> getPosts();
}
