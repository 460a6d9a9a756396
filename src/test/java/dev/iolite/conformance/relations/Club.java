package dev.iolite.conformance.relations;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import java.util.List;

/** A second many-to-many relation to one model. */
@Model
public interface Club {
    @Id
    @AutoIncrement
    int getId();

    String getName();

    List<Employee> getMembers();
}
