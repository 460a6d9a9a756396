package dev.iolite.conformance;

import static dev.iolite.conformance.keys.BookingFields.BOOKING;
import static dev.iolite.conformance.keys.CourseFields.COURSE;
import static dev.iolite.conformance.keys.LegacyFields.LEGACY;
import static dev.iolite.conformance.keys.PersonFields.PERSON;
import static dev.iolite.conformance.keys.SeatFields.SEAT;
import static dev.iolite.conformance.keys.TeacherFields.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.keys.Booking;
import dev.iolite.conformance.keys.BookingRepository;
import dev.iolite.conformance.keys.Course;
import dev.iolite.conformance.keys.CourseRepository;
import dev.iolite.conformance.keys.Legacy;
import dev.iolite.conformance.keys.LegacyRepository;
import dev.iolite.conformance.keys.Person;
import dev.iolite.conformance.keys.PersonRepository;
import dev.iolite.conformance.keys.Seat;
import dev.iolite.conformance.keys.SeatRepository;
import dev.iolite.conformance.keys.Teacher;
import dev.iolite.conformance.keys.TeacherRepository;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

@EachDatabase
class KeysTest {

    private final PersonRepository people;
    private final SeatRepository seats;
    private final BookingRepository bookings;
    private final TeacherRepository teachers;
    private final CourseRepository courses;
    private final LegacyRepository legacies;
    private final StatementLog statements;

    KeysTest(TestDatabase database) {
        var iolite = Tables.on(database);
        this.people = new PersonRepository(iolite);
        this.seats = new SeatRepository(iolite);
        this.bookings = new BookingRepository(iolite);
        this.teachers = new TeacherRepository(iolite);
        this.courses = new CourseRepository(iolite);
        this.legacies = new LegacyRepository(iolite);
        this.statements = database.statements();
    }

    @Test
    void aCompoundUniqueMayHaveAName(Golden golden) {
        people.create(p -> p.firstName("Ada").lastName("Lovelace").country("GB").passport("1"));

        assertThat(people.findUnique(PERSON.fullname("Ada", "Lovelace")))
                .map(Person::getCountry)
                .contains("GB");
        golden.check();
    }

    @Test
    void aCompoundUniqueIsHeldWhereAllItsFieldsAreGiven() {
        people.create(p -> p.firstName("A").lastName("A").country("FR").passport("7"));
        people.create(p -> p.firstName("B").lastName("B").country("FR"));
        people.create(p -> p.firstName("C").lastName("C").country("FR"));

        assertThatThrownBy(() -> people.create(
                        p -> p.firstName("D").lastName("D").country("FR").passport("7")))
                .isInstanceOf(UniqueConstraintException.class)
                .hasMessageContaining("country, passport");
    }

    @Test
    void aCompoundIdIsReferencedByAllItsFields(Golden golden) {
        seats.create(s -> s.row(1).number(2).bookings(b -> b.create(x -> x.guest("Ada"), x -> x.guest("Grace"))));
        statements.clear();

        Seat seat = seats.findUniqueOrThrow(
                SEAT.row_number(1, 2), q -> q.include(SEAT.bookings, b -> b.orderBy(BOOKING.guest.asc())));
        Booking booking = bookings.findFirstOrThrow(
                q -> q.where(BOOKING.guest.eq("Grace")).include(BOOKING.seat));

        assertThat(seat.getBookings()).extracting(Booking::getGuest).containsExactly("Ada", "Grace");
        assertThat(booking.getSeat()).isEqualTo(seat);
        assertThat(booking.getSeatNumber()).isEqualTo(2);
        golden.check();
    }

    @Test
    void rowsOfACompoundKeyMove() {
        seats.create(s -> s.row(5).number(1));
        seats.create(s -> s.row(5).number(2));
        Booking booking = bookings.create(b -> b.guest("Linus").seat(s -> s.connect(SEAT.row_number(5, 1))));

        Booking moved = bookings.update(booking, b -> b.seat(s -> s.connect(SEAT.row_number(5, 2))));

        assertThat(moved.getSeatNumber()).isEqualTo(2);
        assertThat(seats.count(q -> q.where(SEAT.bookings.none(), SEAT.row.eq(5))))
                .isEqualTo(1);
    }

    @Test
    void aForeignKeyMayPointToAUniqueField(Golden golden) {
        teachers.create(t -> t.email("babbage@example.org"));
        statements.clear();
        courses.create(c -> c.title("Engines").teacher(t -> t.connect(TEACHER.email.eq("babbage@example.org"))));

        Course course = courses.findFirstOrThrow(q ->
                q.where(COURSE.teacher.is(TEACHER.email.startsWith("babbage"))).include(COURSE.teacher));

        assertThat(course.getTeacher().getEmail()).isEqualTo("babbage@example.org");
        golden.check();
    }

    @Test
    void aReverseRelationNeedsNoDeclaration(Golden golden) {
        Teacher teacher = teachers.create(t -> t.email("hopper@example.org"));
        courses.create(c -> c.title("Compilers").teacher(teacher));
        statements.clear();

        assertThat(teachers.findMany(q -> q.where(TEACHER.courses.some(COURSE.title.eq("Compilers")))))
                .containsExactly(teacher);
        golden.check();
    }

    @Test
    void theDatabaseDeletesWhatTheModelSays() {
        Teacher teacher = teachers.create(t -> t.email("gone@example.org"));
        courses.create(c -> c.title("Gone").teacher(teacher));

        teachers.delete(TEACHER.email.eq("gone@example.org"));

        assertThat(courses.exists(COURSE.title.eq("Gone"))).isFalse();
    }

    @Test
    void tablesAndColumnsMayHaveAnyName(Golden golden) {
        Legacy made = legacies.create(l -> l.title("Old").default_("x").new_(true));
        statements.clear();

        Legacy read = legacies.findUniqueOrThrow(LEGACY.id.eq(made.getId()));

        assertThat(read.getTitle()).isEqualTo("Old");
        assertThat(read.getDefault()).isEqualTo("x");
        assertThat(read.isNew()).isTrue();
        golden.check();
    }

    @Test
    void rowsAreEqualWhenModelAndIdAre() {
        Seat one = seats.create(s -> s.row(9).number(9));

        assertThat(seats.findUniqueOrThrow(SEAT.row_number(9, 9)))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
        assertThat(List.of(one)).doesNotContain(seats.create(s -> s.row(9).number(10)));
    }
}
