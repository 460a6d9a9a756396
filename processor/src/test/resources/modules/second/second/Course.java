package second;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import first.Department;

@Model
public interface Course {
    @Id
    @AutoIncrement
    int getId();

    String getTitle();

    Department getDepartment();
}
