package dev.iolite.conformance.journal;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.MappedBy;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who writes or edits articles, and may have been invited by somebody else. */
@Model
@Unique({"firstName", "lastName"})
public interface Author {
    @Id
    @AutoIncrement
    int getId();

    @Unique
    String getEmail();

    @Nullable
    String getFirstName();

    @Nullable
    String getLastName();

    String getCity();

    @Default("READER")
    Rank getRank();

    @Default("0")
    int getProfileViews();

    List<String> getNicknames();

    @Nullable
    Biography getBiography();

    @MappedBy("author")
    List<Article> getArticles();

    @MappedBy("editor")
    List<Article> getEdited();

    @Nullable
    Author getInviter();

    @Nullable
    Integer getInviterId();

    @MappedBy("inviter")
    List<Author> getInvited();
}
