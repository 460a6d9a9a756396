package second;

import static first.DepartmentFields.DEPARTMENT;
import static second.CourseFields.COURSE;

import dev.iolite.dsl.CreateInput;
import dev.iolite.dsl.Projection;
import first.Department;
import first.DepartmentRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Usage {

    record Place(String name, @Nullable String city, @Nullable Integer floor) implements Projection<Department> {}

    record NewDepartment(String name, @Nullable String city) implements CreateInput<Department> {}

    List<Place> places(DepartmentRepository departments, CourseRepository courses, Department sales) {
        courses.create(c -> c.title("Java").department(d -> d.create(x -> x.name("New").city("Oslo"))));
        courses.create(c -> c.title("Java").department(sales));
        departments.findMany(q -> q.include(COURSE.department.reverse()));
        return departments.findMany(Place.class, q -> q.where(DEPARTMENT.city.isNotNull()));
    }
}
