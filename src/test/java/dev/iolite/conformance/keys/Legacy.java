package dev.iolite.conformance.keys;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Column;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Names of its own in the database, and keywords as properties. */
@Model
@Table("old_things")
public interface Legacy {
    @Id
    @Column("thing_no")
    @AutoIncrement
    int getId();

    @Column("the title")
    String getTitle();

    @Column(type = "VarChar(20)")
    @Nullable
    String getDefault();

    @Default("false")
    boolean isNew();
}
