package dev.iolite.benchmarks.model;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;

/** What a member wrote. */
@Model
public interface Article {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    String getContent();

    @Default("0")
    int getLikes();

    Member getMember();

    int getMemberId();

    List<Remark> getRemarks();

    List<Topic> getTopics();
}
