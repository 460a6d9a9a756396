package dev.iolite.jdbc.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.error.Code;
import dev.iolite.error.IoliteFailure;
import dev.iolite.jdbc.codec.Sql;
import dev.iolite.schema.Schema;
import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Each kind of failure, provoked on the real database, becomes its exception and code, without a value in its text. */
@EachDatabase
class DriverCodesTest {

    private static final List<String> TABLES = List.of(
            "create table \"area\" (\"id\" integer primary key, \"kind\" varchar(5) not null unique,"
                    + " \"size\" smallint check (\"size\" < 9999))",
            "create table \"spot\" (\"id\" integer primary key, \"area\" integer references \"area\" (\"id\"))",
            "insert into \"area\" values (1, 's3c', 1)",
            "insert into \"spot\" values (1, 1)");

    /** What fails, and the code it becomes. A statement that a database does not refuse is left out for it. */
    private static final Map<DatabaseKind, Map<String, Code>> FAILING = Map.of(
            DatabaseKind.POSTGRESQL,
                    table(
                            "insert into \"area\" values (1, 's3cr', 1)",
                            Code.P2002,
                            "insert into \"area\" values (2, 's3c', 1)",
                            Code.P2002,
                            "insert into \"spot\" values (2, 5)",
                            Code.P2003,
                            "delete from \"area\"",
                            Code.P2003,
                            "insert into \"area\" values (2, null, 1)",
                            Code.P2011,
                            "insert into \"area\" values (2, 's3cr3t', 1)",
                            Code.P2000,
                            "insert into \"area\" values (2, 'b', 70000)",
                            Code.P2020,
                            "insert into \"area\" values (2, 'b', 9999)",
                            Code.P2004,
                            "select 2147483647 + 1",
                            Code.P2020,
                            "select 1 / 0",
                            Code.P2020,
                            "select cast('s3cr3t' as integer)",
                            Code.P2007,
                            "select cast('s3cr3t' as timestamp)",
                            Code.P2007,
                            "select cast('{s3cr3t' as json)",
                            Code.P2007,
                            "insert into \"area\" (\"id\", \"kind\", \"size\") select 2, 'b', 's3c'::text",
                            Code.P2007,
                            "selekt 's3cr3t'",
                            Code.P2007,
                            "select * from \"nothing\"",
                            Code.P2021,
                            "select \"nothing\" from \"area\"",
                            Code.P2022,
                            "set transaction read only; insert into \"area\" values (3, 'c', 1)",
                            Code.P2039,
                            "set local role \"pg_monitor\"; select * from \"area\"",
                            Code.P1010,
                            "set local statement_timeout = 20; select pg_sleep(1)",
                            Code.P1008,
                            "create table \"t\" (\"a\" int4range, exclude using gist (\"a\" with &&));"
                                    + " insert into \"t\" values ('[1,5]'), ('[2,3]')",
                            Code.P2004,
                            "create domain d as int check (value > 0); create table u (a d); insert into u values (-1)",
                            Code.P2004,
                            "create domain d as int not null; create table u (a d); insert into u values (null)",
                            Code.P2011,
                            "create type en as enum ('a'); create table u (a en); insert into u values ('s3c')",
                            Code.P2007,
                            "create table u (a int generated always as identity); insert into u values (1)",
                            Code.P2039,
                            "create table u (a int); create view v as select a from u where a > 0 with check option;"
                                    + " insert into v values (-1)",
                            Code.P2004,
                            "create table p (id int, primary key(id)) partition by range (id); insert into p values (1)",
                            Code.P2004,
                            "create table u (a int); create function f() returns trigger language plpgsql as"
                                    + " $$begin raise exception 's3cr3t';end$$;"
                                    + " create trigger t before insert on u for each row execute function f();"
                                    + " insert into u values (1)",
                            Code.P2004,
                            "create table u (a int); create function f() returns trigger language plpgsql as"
                                    + " $$begin raise exception 's3cr3t' using errcode='MYAPP';end$$;"
                                    + " create trigger t before insert on u for each row execute function f();"
                                    + " insert into u values (1)",
                            Code.P2039,
                            "create table u (a int); create function f() returns trigger language plpgsql as"
                                    + " $$begin raise exception 's3cr3t' using errcode='unique_violation';end$$;"
                                    + " create trigger t before insert on u for each row execute function f();"
                                    + " insert into u values (1)",
                            Code.P2002,
                            "alter table \"spot\" add foreign key (\"area\") references \"area\" deferrable initially"
                                    + " deferred; insert into \"spot\" values (2, 5)",
                            Code.P2003,
                            "create table u (a int); insert into u (a) values (1) on conflict (a) do nothing",
                            Code.P2039,
                            "create table u (a int); alter table u enable row level security;"
                                    + " alter table u force row level security; create role s3cr3t; grant all on u to s3cr3t;"
                                    + " set local role s3cr3t; insert into u values (1)",
                            Code.P1010,
                            "set local transaction_timeout = 20; select pg_sleep(1)",
                            Code.P1017,
                            "insert into nope.t values ('s3c')",
                            Code.P2021,
                            "create table nope.t (a int)",
                            Code.P2021,
                            "select s3c(1)",
                            Code.P2039,
                            "select \"id\" from \"area\", \"area\" as a",
                            Code.P2039,
                            "select (select 1 union select 2)",
                            Code.P2039,
                            "select chr(0)",
                            Code.P2039,
                            "select 's3c' ~ '('",
                            Code.P2007,
                            "select '2024-13-45'::date",
                            Code.P2007),
            DatabaseKind.H2,
                    table(
                            "insert into \"area\" values (1, 's3cr', 1)", Code.P2002,
                            "insert into \"area\" values (2, 's3c', 1)", Code.P2002,
                            "insert into \"spot\" values (2, 5)", Code.P2003,
                            "delete from \"area\"", Code.P2003,
                            "insert into \"area\" values (2, null, 1)", Code.P2011,
                            "insert into \"area\" values (2, 's3cr3t', 1)", Code.P2000,
                            "insert into \"area\" values (2, 'b', 70000)", Code.P2020,
                            "insert into \"area\" values (2, 'b', 9999)", Code.P2004,
                            "select 2147483647 + 1", Code.P2020,
                            "select 1 / 0", Code.P2020,
                            "select cast('s3cr3t' as integer)", Code.P2007,
                            "select cast('s3cr3t' as timestamp)", Code.P2007,
                            "select cast('s3cr3t' as uuid)", Code.P2007,
                            "selekt 's3cr3t'", Code.P2007,
                            "select * from \"nothing\"", Code.P2021,
                            "select \"nothing\" from \"area\"", Code.P2022,
                            "insert into nope.t values ('s3c')", Code.P2021,
                            "create table n (a numeric(3, 1)); insert into n values (70000)", Code.P2020,
                            "create domain d as int check (value > 0); create table u (a d); insert into u values (-1)",
                                    Code.P2004,
                            "create table e (a enum('a')); insert into e values ('s3c')", Code.P2007,
                            "create table g (a int generated always as identity); insert into g values (1)", Code.P2039,
                            "create view v as select distinct \"id\" from \"area\"; insert into v values (1)",
                                    Code.P2026,
                            "select s3c(1)", Code.P2039,
                            "select \"id\" from \"area\", \"area\" as a", Code.P2039,
                            "select cast('2024-13-45' as date)", Code.P2007,
                            "select ln(0)", Code.P2007,
                            "select 's3c' regexp '('", Code.P2007),
            DatabaseKind.SQLITE,
                    table(
                            "insert into \"area\" values (1, 's3cr', 1)",
                            Code.P2002,
                            "insert into \"area\" values (2, 's3c', 1)",
                            Code.P2002,
                            "insert into \"spot\" values (2, 5)",
                            Code.P2003,
                            "delete from \"area\"",
                            Code.P2003,
                            "insert into \"area\" values (2, null, 1)",
                            Code.P2011,
                            "insert into \"area\" values (2, 'b', 9999)",
                            Code.P2004,
                            "select abs(-9223372036854775808)",
                            Code.P2020,
                            "insert into \"area\" values ('s3cr3t', 'b', 1)",
                            Code.P2007,
                            "create table \"t\" (\"a\" integer) strict; insert into \"t\" values ('s3cr3t')",
                            Code.P2007,
                            "select json('{s3cr3t')",
                            Code.P2007,
                            "selekt 's3cr3t'",
                            Code.P2007,
                            "select * from \"nothing\"",
                            Code.P2021,
                            "select a.\"nothing\" from \"area\" as a",
                            Code.P2022,
                            "insert into \"area\" (\"nothing\") values ('s3c')",
                            Code.P2022,
                            "update \"area\" set \"nothing\" = 's3c'",
                            Code.P2022,
                            "create table u (a int); create trigger t before insert on u begin"
                                    + " select raise(abort, 's3cr3t');end; insert into u values (1)",
                            Code.P2004,
                            "create table r (a references \"area\" on delete restrict); insert into r values (1);"
                                    + " delete from \"area\"",
                            Code.P2003,
                            "create table u (a int, b int generated always as (a+1)); insert into u (a, b) values (1, 2)",
                            Code.P2039,
                            "create table u (a int); insert into u (a) values (1) on conflict (a) do nothing",
                            Code.P2039,
                            "select s3c(1)",
                            Code.P2039,
                            "select \"id\" from \"area\", \"area\" as a",
                            Code.P2039,
                            "select 1 +",
                            Code.P2007,
                            "create table u (a); insert into u values (zeroblob(1900000000))",
                            Code.P2000));

    private final TestDatabase database;

    DriverCodesTest(TestDatabase database) {
        this.database = database;
        database.executeOnce(TABLES);
    }

    private static Map<String, Code> table(Object... pairs) {
        Map<String, Code> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put((String) pairs[i], (Code) pairs[i + 1]);
        }
        return table;
    }

    @Test
    void eachFailureHasItsCode() {
        ErrorTranslation translation = ErrorTranslation.of(Sql.dialect(database), new Schema(List.of(), List.of()));
        Map<String, Code> wanted = FAILING.get(database.kind());
        Map<String, Code> found = new LinkedHashMap<>();
        wanted.keySet().forEach(sql -> found.put(sql, code(translation, sql)));
        assertThat(found).isEqualTo(wanted);
    }

    private Code code(ErrorTranslation translation, String sql) {
        DataAccessException error = translation.translate(failing(sql), "Area.create", false);
        for (Throwable e = error; e != null; e = e.getCause()) {
            assertThat(String.valueOf(e.getMessage())).doesNotContain("s3c");
        }
        return ((IoliteFailure) error).code();
    }

    /** In a transaction of its own that is rolled back; parts before the last prepare the connection. */
    private SQLException failing(String sql) {
        try (Connection connection = database.unrecorded().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String part : sql.split("; ")) {
                    statement.execute(part);
                }
                throw new AssertionError("must fail: " + sql);
            } catch (SQLException e) {
                return e;
            } finally {
                if (connection.isValid(1)) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
