package dev.iolite.conformance;

import static dev.iolite.conformance.keys.BookingFields.BOOKING;
import static dev.iolite.conformance.keys.CourseFields.COURSE;
import static dev.iolite.conformance.keys.LegacyFields.LEGACY;
import static dev.iolite.conformance.keys.PersonFields.PERSON;
import static dev.iolite.conformance.keys.SeatFields.SEAT;
import static dev.iolite.conformance.keys.TeacherFields.TEACHER;
import static dev.iolite.conformance.relations.CitizenFields.CITIZEN;
import static dev.iolite.conformance.relations.ClubFields.CLUB;
import static dev.iolite.conformance.relations.DepartmentFields.DEPARTMENT;
import static dev.iolite.conformance.relations.EmployeeFields.EMPLOYEE;
import static dev.iolite.conformance.relations.MembershipFields.MEMBERSHIP;
import static dev.iolite.conformance.relations.PassportFields.PASSPORT;
import static dev.iolite.conformance.relations.ProjectFields.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.keys.BookingRepository;
import dev.iolite.conformance.keys.CourseRepository;
import dev.iolite.conformance.keys.Legacy;
import dev.iolite.conformance.keys.LegacyRepository;
import dev.iolite.conformance.keys.Person;
import dev.iolite.conformance.keys.PersonRepository;
import dev.iolite.conformance.keys.Seat;
import dev.iolite.conformance.keys.SeatRepository;
import dev.iolite.conformance.keys.Teacher;
import dev.iolite.conformance.keys.TeacherRepository;
import dev.iolite.conformance.relations.Citizen;
import dev.iolite.conformance.relations.CitizenRepository;
import dev.iolite.conformance.relations.Club;
import dev.iolite.conformance.relations.ClubRepository;
import dev.iolite.conformance.relations.Department;
import dev.iolite.conformance.relations.DepartmentRepository;
import dev.iolite.conformance.relations.Employee;
import dev.iolite.conformance.relations.EmployeeRepository;
import dev.iolite.conformance.relations.Membership;
import dev.iolite.conformance.relations.MembershipRepository;
import dev.iolite.conformance.relations.PassportRepository;
import dev.iolite.conformance.relations.Project;
import dev.iolite.conformance.relations.ProjectRepository;
import dev.iolite.migrate.ddl.Ddl;
import dev.iolite.sql.dialect.Dialects;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every kind of relation and key, written and read by generated code. */
@EachDatabase
class RelationKindsTest {

    private final EmployeeRepository employees;
    private final DepartmentRepository departments;
    private final ProjectRepository projects;
    private final ClubRepository clubs;
    private final CitizenRepository citizens;
    private final PassportRepository passports;
    private final MembershipRepository memberships;
    private final PersonRepository persons;
    private final SeatRepository seats;
    private final BookingRepository bookings;
    private final TeacherRepository teachers;
    private final CourseRepository courses;
    private final LegacyRepository legacies;

    RelationKindsTest(TestDatabase database) {
        Iolite iolite = Iolite.builder().dataSource(database.dataSource()).build();
        String name = database.kind().name().toLowerCase(Locale.ROOT);
        database.executeOnce(Ddl.create(iolite.schema(), Dialects.named(name).orElseThrow()));
        this.employees = new EmployeeRepository(iolite);
        this.departments = new DepartmentRepository(iolite);
        this.projects = new ProjectRepository(iolite);
        this.clubs = new ClubRepository(iolite);
        this.citizens = new CitizenRepository(iolite);
        this.passports = new PassportRepository(iolite);
        this.memberships = new MembershipRepository(iolite);
        this.persons = new PersonRepository(iolite);
        this.seats = new SeatRepository(iolite);
        this.bookings = new BookingRepository(iolite);
        this.teachers = new TeacherRepository(iolite);
        this.courses = new CourseRepository(iolite);
        this.legacies = new LegacyRepository(iolite);
    }

    @AfterEach
    void empty() {
        projects.deleteAll();
        memberships.deleteAll();
        clubs.deleteAll();
        employees.updateAll(e -> e.managerId(null).mentorId(null));
        employees.deleteAll();
        departments.deleteAll();
        passports.deleteAll();
        citizens.deleteAll();
        persons.deleteAll();
        bookings.deleteAll();
        seats.deleteAll();
        courses.deleteAll();
        teachers.deleteAll();
        legacies.deleteAll();
    }

    @Test
    void aModelMayPointToItselfFromOneToMany() {
        Employee boss = employees.create(
                e -> e.name("Boss").reports(r -> r.create(x -> x.name("Ada"), x -> x.name("Bob"))),
                q -> q.include(EMPLOYEE.reports, r -> r.orderBy(EMPLOYEE.name.asc())));
        assertThat(boss.getReports()).extracting(Employee::getName).containsExactly("Ada", "Bob");
        assertThat(employees.findMany(EMPLOYEE.manager.is(boss))).hasSize(2);
        assertThat(employees.findMany(EMPLOYEE.reports.some(EMPLOYEE.name.eq("Ada"))))
                .containsExactly(boss);
        employees.update(
                EMPLOYEE.id.eq(boss.getId()),
                e -> e.reports(r ->
                        r.disconnect(EMPLOYEE.id.eq(boss.getReports().get(0).getId()))));
        assertThat(employees.findMany(EMPLOYEE.manager.is(boss)))
                .extracting(Employee::getName)
                .containsExactly("Bob");
    }

    @Test
    void aModelMayPointToItselfOneToOne() {
        Employee mentor = employees.create(e -> e.name("Mentor"));
        Employee ada = employees.create(
                e -> e.name("Ada").mentor(mentor).apprentice(a -> a.create(x -> x.name("Bob"))),
                q -> q.include(EMPLOYEE.mentor, EMPLOYEE.apprentice));
        assertThat(ada.getMentor()).isEqualTo(mentor);
        assertThat(ada.getApprentice().getName()).isEqualTo("Bob");
        employees.update(ada, e -> e.mentor(m -> m.disconnect()).apprentice(a -> a.disconnect()));
        assertThat(employees.count(EMPLOYEE.mentor.isNotNull())).isZero();
    }

    @Test
    void aModelMayPointToItselfManyToMany() {
        Employee ada = employees.create(e -> e.name("Ada"));
        Employee bob = employees.create(e -> e.name("Bob").admired(a -> a.connect(EMPLOYEE.key(ada))));
        assertThat(employees.findMany(EMPLOYEE.admired.some(EMPLOYEE.name.eq("Ada"))))
                .containsExactly(bob);
        assertThat(employees
                        .findUniqueOrThrow(EMPLOYEE.key(ada), q -> q.include(EMPLOYEE.admirers))
                        .getAdmirers())
                .containsExactly(bob);
        assertThat(employees
                        .findUniqueOrThrow(EMPLOYEE.key(ada), q -> q.include(EMPLOYEE.admired))
                        .getAdmired())
                .isEmpty();
    }

    @Test
    void severalRelationsMayLeadToOneModel() {
        Employee ada = employees.create(e -> e.name("Ada"));
        Employee bob = employees.create(e -> e.name("Bob"));
        Project project = projects.create(
                p -> p.title("Moon").lead(ada).reviewer(bob).employees(e -> e.connect(EMPLOYEE.key(bob))),
                q -> q.include(PROJECT.lead, PROJECT.reviewer, PROJECT.employees));
        assertThat(project.getLead()).isEqualTo(ada);
        assertThat(project.getReviewer()).isEqualTo(bob);
        assertThat(project.getEmployees()).containsExactly(bob);
        assertThat(employees.findMany(EMPLOYEE.ledProjects.some())).containsExactly(ada);
        assertThat(employees.findMany(EMPLOYEE.reviewedProjects.some(PROJECT.title.eq("Moon"))))
                .containsExactly(bob);
        assertThat(employees.findMany(EMPLOYEE.projects.some())).containsExactly(bob);
        assertThat(project.getCreatedAt()).isNotNull();
    }

    @Test
    void aRelationHasAWayBackThatNobodyDeclared() {
        Department sales = departments.create(
                d -> d.name("Sales").employees(e -> e.create(x -> x.name("Ada"))),
                q -> q.include(DEPARTMENT.employees));
        assertThat(DEPARTMENT.employees.from(sales))
                .extracting(Employee::getName)
                .containsExactly("Ada");
        departments.employeesOf(sales).create(e -> e.name("Bob"));
        assertThat(departments.employeesOf(sales).count()).isEqualTo(2);
        departments.employeesOf(sales).clear();
        assertThat(employees.count(EMPLOYEE.department.isNull())).isEqualTo(2);
    }

    @Test
    void twoListsMayShareATargetWithAnother() {
        Employee ada = employees.create(e -> e.name("Ada").clubs(c -> c.create(x -> x.name("Chess"))));
        Club chess = clubs.findFirst(q -> q.include(CLUB.members)).orElseThrow();
        assertThat(chess.getMembers()).containsExactly(ada);
        clubs.membersOf(chess).remove(ada);
        assertThat(clubs.membersOf(chess).count()).isZero();
    }

    @Test
    void oneToOneIsWrittenFromBothSides() {
        Citizen ada = citizens.create(
                c -> c.name("Ada").passport(p -> p.create(x -> x.code("A1"))), q -> q.include(CITIZEN.passport));
        assertThat(ada.getPassport().getCode()).isEqualTo("A1");
        passports.create(p -> p.code("B2").holder(h -> h.create(c -> c.name("Bob"))));
        assertThat(citizens.findMany(CITIZEN.passport.is(PASSPORT.code.eq("B2"))))
                .extracting(Citizen::getName)
                .containsExactly("Bob");
        citizens.update(ada, c -> c.passport(p -> p.update(x -> x.code("A2"))));
        assertThat(passports.exists(PASSPORT.code.eq("A2"))).isTrue();
        citizens.update(ada, c -> c.passport(p -> p.delete()));
        assertThat(citizens.count(CITIZEN.passport.isNull())).isEqualTo(1);
    }

    @Test
    void keysMayHaveSeveralFieldsAndNames() {
        Person ada = persons.create(
                p -> p.firstName("Ada").lastName("Lovelace").country("UK").passport("1"));
        assertThat(persons.findUnique(PERSON.fullname("Ada", "Lovelace"))).contains(ada);
        assertThat(persons.findUnique(PERSON.country_passport("UK", "1"))).contains(ada);
        assertThat(persons.findUnique(PERSON.country_passport("UK", "2"))).isEmpty();
    }

    @Test
    void anIdMayConsistOfHiddenKeys() {
        Citizen ada = citizens.create(c -> c.name("Ada"));
        Club chess = clubs.create(c -> c.name("Chess"));
        Membership made = memberships.create(m -> m.citizen(ada).club(chess).note("new"));
        memberships.update(made, m -> m.note("old"));
        var key = MEMBERSHIP.citizenId_clubId(ada.getId(), chess.getId());
        Membership read = memberships.findUniqueOrThrow(key, q -> q.include(MEMBERSHIP.citizen));
        assertThat(read).isEqualTo(made);
        assertThat(read.getNote()).isEqualTo("old");
        assertThat(read.getCitizen()).isEqualTo(ada);
        memberships.delete(read);
        assertThat(memberships.count()).isZero();
    }

    @Test
    void aRelationMayLeadToACompoundId() {
        Seat seat = seats.create(s -> s.row(1).number(2));
        bookings.create(b -> b.guest("Ada").seat(seat));
        bookings.create(b -> b.guest("Bob").seatRow(1).seatNumber(2));
        bookings.create(b ->
                b.guest("Cem").seat(s -> s.create(x -> x.row(3).number(4).note("window"))));
        assertThat(seats.findUniqueOrThrow(SEAT.row_number(1, 2), q -> q.include(SEAT.bookings))
                        .getBookings())
                .hasSize(2);
        assertThat(bookings.findMany(
                        q -> q.where(BOOKING.seat.is(SEAT.note.eq("window"))).include(BOOKING.seat)))
                .singleElement()
                .satisfies(booking -> assertThat(booking.getSeat().getNumber()).isEqualTo(4));
    }

    @Test
    void aRelationMayLeadToAUniqueFieldWithAHiddenKey() {
        Teacher ada = teachers.create(t -> t.email("ada@b.c"));
        courses.create(c -> c.title("Java").teacher(ada));
        courses.createMany(
                java.util.List.of("Kotlin", "Scala"),
                (c, title) -> c.title(title).teacherEmail("ada@b.c"));
        assertThat(teachers.coursesOf(ada).count()).isEqualTo(3);
        assertThat(courses.count(COURSE.teacher.is(TEACHER.email.eq("ada@b.c"))))
                .isEqualTo(3);
        teachers.delete(ada);
        assertThat(courses.count()).isZero();
    }

    @Test
    void namesInTheDatabaseMayBeOthers() {
        Legacy made = legacies.create(l -> l.title("Old").default_("x").new_(true));
        Legacy read = legacies.findFirstOrThrow(
                q -> q.where(LEGACY.default_.eq("x"), LEGACY.new_.eq(true)).orderBy(LEGACY.title.asc()));
        assertThat(read).isEqualTo(made);
        assertThat(read.getDefault()).isEqualTo("x");
        assertThat(read.isNew()).isTrue();
    }
}
