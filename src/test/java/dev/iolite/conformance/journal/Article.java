package dev.iolite.conformance.journal;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has an author, perhaps an editor, remarks, topics by an implicit link and labels by a link with a column. */
@Model
public interface Article {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    @Default("false")
    boolean isPublished();

    @Default("0")
    int getLikes();

    Author getAuthor();

    int getAuthorId();

    @Nullable
    Author getEditor();

    @Nullable
    Integer getEditorId();

    List<Remark> getRemarks();

    List<Topic> getTopics();

    @ManyToMany(through = ArticleLabel.class)
    List<Label> getLabels();
}
