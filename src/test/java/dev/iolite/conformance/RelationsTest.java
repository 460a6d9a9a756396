package dev.iolite.conformance;

import static dev.iolite.conformance.relations.CitizenFields.CITIZEN;
import static dev.iolite.conformance.relations.ClubFields.CLUB;
import static dev.iolite.conformance.relations.DepartmentFields.DEPARTMENT;
import static dev.iolite.conformance.relations.EmployeeFields.EMPLOYEE;
import static dev.iolite.conformance.relations.PassportFields.PASSPORT;
import static dev.iolite.conformance.relations.ProjectFields.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.relations.Citizen;
import dev.iolite.conformance.relations.CitizenRepository;
import dev.iolite.conformance.relations.ClubRepository;
import dev.iolite.conformance.relations.DepartmentRepository;
import dev.iolite.conformance.relations.Employee;
import dev.iolite.conformance.relations.EmployeeRepository;
import dev.iolite.conformance.relations.Passport;
import dev.iolite.conformance.relations.PassportRepository;
import dev.iolite.conformance.relations.Project;
import dev.iolite.conformance.relations.ProjectRepository;
import dev.iolite.error.RequiredRelationException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.StatementLog;
import dev.iolite.testdatabase.TestDatabase;
import org.junit.jupiter.api.Test;

@EachDatabase
class RelationsTest {

    private final EmployeeRepository employees;
    private final DepartmentRepository departments;
    private final ProjectRepository projects;
    private final ClubRepository clubs;
    private final CitizenRepository citizens;
    private final PassportRepository passports;
    private final StatementLog statements;

    RelationsTest(TestDatabase database) {
        var iolite = Tables.on(database);
        this.employees = new EmployeeRepository(iolite);
        this.departments = new DepartmentRepository(iolite);
        this.projects = new ProjectRepository(iolite);
        this.clubs = new ClubRepository(iolite);
        this.citizens = new CitizenRepository(iolite);
        this.passports = new PassportRepository(iolite);
        this.statements = database.statements();
    }

    @Test
    void aTreeOfOneModel(Golden golden) {
        Employee boss = employees.create(
                e -> e.name("Boss").reports(r -> r.create(x -> x.name("First"), x -> x.name("Second"))),
                q -> q.include(
                        EMPLOYEE.reports, r -> r.orderBy(EMPLOYEE.name.asc()).include(EMPLOYEE.manager)));

        assertThat(boss.getReports()).extracting(Employee::getName).containsExactly("First", "Second");
        assertThat(boss.getReports().get(0).getManager()).isEqualTo(boss);
        golden.check();
    }

    @Test
    void oneToOneWithinOneModel() {
        Employee mentor = employees.create(e -> e.name("Mentor").apprentice(a -> a.create(x -> x.name("Apprentice"))));
        Employee other = employees.create(e -> e.name("Other"));

        employees.update(mentor, e -> e.apprentice(a -> a.connect(EMPLOYEE.id.eq(other.getId()))));

        assertThat(employees
                        .findUniqueOrThrow(EMPLOYEE.id.eq(mentor.getId()), q -> q.include(EMPLOYEE.apprentice))
                        .getApprentice())
                .isEqualTo(other);
        assertThat(employees
                        .findFirstOrThrow(
                                q -> q.where(EMPLOYEE.name.eq("Apprentice")).include(EMPLOYEE.mentor))
                        .getMentor())
                .isNull();
    }

    @Test
    void manyToManyWithinOneModelKeepsItsDirection(Golden golden) {
        Employee star = employees.create(e -> e.name("Star"));
        Employee fan = employees.create(e -> e.name("Fan").admired(a -> a.connect(EMPLOYEE.id.eq(star.getId()))));
        statements.clear();

        Employee read = employees.findUniqueOrThrow(
                EMPLOYEE.id.eq(star.getId()), q -> q.include(EMPLOYEE.admirers).include(EMPLOYEE.admired));

        assertThat(read.getAdmirers()).containsExactly(fan);
        assertThat(read.getAdmired()).isEmpty();
        golden.check();
    }

    @Test
    void aReverseRelationIsThereWithoutADeclaration(Golden golden) {
        departments.create(d -> d.name("Research").employees(e -> e.create(x -> x.name("Ada"))));
        statements.clear();

        assertThat(departments.exists(DEPARTMENT.employees.some(EMPLOYEE.name.eq("Ada"))))
                .isTrue();
        assertThat(departments.findMany(q -> q.where(DEPARTMENT.employees.none())))
                .isEmpty();
        golden.check();
    }

    @Test
    void twoForeignKeysToOneModelHaveTheirOwnReverse() {
        Employee lead = employees.create(e -> e.name("Lead"));
        Employee reviewer = employees.create(e -> e.name("Reviewer"));
        Project project = projects.create(p -> p.title("Engine").lead(lead).reviewer(reviewer));

        assertThat(employees.findMany(q -> q.where(EMPLOYEE.ledProjects.some(PROJECT.id.eq(project.getId())))))
                .containsExactly(lead);
        assertThat(employees.findMany(q -> q.where(EMPLOYEE.reviewedProjects.some(PROJECT.id.eq(project.getId())))))
                .containsExactly(reviewer);
    }

    @Test
    void aRequiredOneToOneMovesOnlyWhenNobodyIsLeftWithout() {
        Citizen first = citizens.create(c -> c.name("First").passport(p -> p.create(x -> x.code("P1"))));
        Citizen second = citizens.create(c -> c.name("Second"));

        citizens.update(second, c -> c.passport(p -> p.connect(PASSPORT.code.eq("P1"))));

        Passport moved = passports.findUniqueOrThrow(PASSPORT.code.eq("P1"), q -> q.include(PASSPORT.holder));
        assertThat(moved.getHolder()).isEqualTo(second);
        assertThat(citizens.findMany(q -> q.where(CITIZEN.passport.isNull()))).contains(first);
    }

    @Test
    void replacingARequiredChildIsRefused() {
        citizens.create(c -> c.name("Holder").passport(p -> p.create(x -> x.code("P2"))));

        Citizen holder = citizens.findFirstOrThrow(q -> q.where(CITIZEN.name.eq("Holder")));
        assertThatThrownBy(() -> citizens.update(holder, c -> c.passport(p -> p.create(x -> x.code("P3")))))
                .isInstanceOf(RequiredRelationException.class);
        assertThat(passports.exists(PASSPORT.code.eq("P3"))).isFalse();
    }

    @Test
    void anImplicitManyToManyIsWrittenFromBothSides() {
        Employee member = employees.create(e -> e.name("Member").clubs(c -> c.create(x -> x.name("Chess"))));
        clubs.create(c -> c.name("Go").members(m -> m.connect(EMPLOYEE.id.eq(member.getId()))));

        assertThat(clubs.count(q -> q.where(CLUB.members.some(EMPLOYEE.id.eq(member.getId())))))
                .isEqualTo(2);
    }

    @Test
    void fieldsOfAParentInterfaceBelongToEachModel() {
        Employee made = employees.create(e -> e.name("Timed"));

        assertThat(made.getCreatedAt()).isEqualTo(made.getChangedAt());
        assertThat(employees.update(made, e -> e.name("Timed again")).getChangedAt())
                .isAfterOrEqualTo(made.getChangedAt());
    }
}
