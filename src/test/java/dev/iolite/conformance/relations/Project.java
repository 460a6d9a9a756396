package dev.iolite.conformance.relations;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several relations to one model. */
@Model
public interface Project extends Timestamped {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    @ForeignKey(relatedName = "ledProjects")
    Employee getLead();

    @ForeignKey(relatedName = "reviewedProjects")
    @Nullable
    Employee getReviewer();

    List<Employee> getEmployees();
}
