package dev.iolite.conformance.keys;

import static dev.iolite.annotation.ForeignKey.Action.CASCADE;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** Points to a unique field that is no id; the way back has a name of its own. */
@Model
public interface Course {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    @ForeignKey(fields = "teacherEmail", references = "email", onDelete = CASCADE, relatedName = "courses")
    Teacher getTeacher();
}
