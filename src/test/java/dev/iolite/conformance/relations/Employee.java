package dev.iolite.conformance.relations;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.ForeignKey;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.MappedBy;
import dev.iolite.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points to itself, one to many and one to one. */
@Model
public interface Employee extends Timestamped {
    @Id
    @AutoIncrement
    int getId();

    String getName();

    @Nullable
    Employee getManager();

    @MappedBy("manager")
    List<Employee> getReports();

    @ForeignKey
    @Nullable
    Employee getMentor();

    @MappedBy("mentor")
    @Nullable
    Employee getApprentice();

    @Nullable
    Department getDepartment();

    List<Project> getProjects();

    @MappedBy("members")
    List<Club> getClubs();

    @MappedBy("admirers")
    List<Employee> getAdmired();

    @MappedBy("admired")
    List<Employee> getAdmirers();
}
