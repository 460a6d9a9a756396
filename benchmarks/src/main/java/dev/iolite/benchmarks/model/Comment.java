package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** What somebody said about a post. */
@Model
public interface Comment {

    @Id
    @AutoIncrement
    int getId();

    String getText();

    Post getPost();

    int getPostId();
}
