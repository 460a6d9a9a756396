package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;

/** What a post is about. */
@Model
public interface Category {

    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getName();

    List<Post> getPosts();
}
