package dev.iolite.benchmarks;

import dev.iolite.testdatabase.DatabaseKind;
import dev.iolite.testdatabase.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A PostgreSQL of our own with the blog in it: a thousand users with five posts each, four comments on each post. */
final class BlogDatabase implements AutoCloseable {

    static final int USERS = 1_000;
    static final int POSTS = 5 * USERS;
    private static final int COMMENTS = 4 * POSTS;
    private static final int CATEGORIES = 20;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.POSTGRESQL, 4);

    /** Makes the tables and fills them. */
    void fill(List<String> tables) {
        List<String> script = new ArrayList<>(tables);
        script.add(insert(
                "\"user\" (email, name, city, age, active, created_at)",
                "'user' || n || '@example.org', case when n % 3 > 0 then 'Name ' || n end, 'City ' || n % 10,"
                        + " 20 + n % 50, n % 7 > 0, timestamptz '2026-01-01 00:00:00Z' + n * interval '1 minute'",
                USERS));
        script.add(insert("profile (bio, user_id)", "'Biography of ' || n, n", USERS));
        script.add(insert(
                "post (title, body, published, likes, author_id)",
                "'Title ' || n, repeat('Text of the post. ', 10), n % 4 > 0, n % 100, 1 + n % " + USERS,
                POSTS));
        script.add(insert("comment (text, post_id)", "'Well said, ' || n, 1 + n % " + POSTS, COMMENTS));
        script.add(insert("category (name)", "'Category ' || n", CATEGORIES));
        script.add(
                insert("category_post (post_id, category_id)", "1 + n % " + POSTS + ", 1 + n % " + CATEGORIES, POSTS));
        script.add("vacuum analyze");
        database.execute(script);
    }

    private static String insert(String into, String values, int count) {
        return "insert into " + into + " select " + values + " from generate_series(1, " + count + ") as n";
    }

    DataSource dataSource() {
        return database.unrecorded();
    }

    /** How many users were created after the beginning. */
    long newUsers() {
        return numbers("select count(*) from \"user\" where id > " + USERS).get(0);
    }

    /** How many posts were created after the beginning. */
    long newPosts() {
        return numbers("select count(*) from post where id > " + POSTS).get(0);
    }

    /** The categories a post is tied to. */
    List<Long> categoriesOf(int post) {
        return numbers("select category_id from category_post where post_id = " + post + " order by 1");
    }

    private List<Long> numbers(String sql) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Removes what was created after the beginning. */
    void reset() {
        database.execute(
                "delete from post where id > " + POSTS,
                "delete from profile where id > " + USERS,
                "delete from \"user\" where id > " + USERS);
    }

    /** Lets no item pay for the rows that another one left dead. */
    void tidy() {
        reset();
        database.execute("vacuum analyze");
    }

    @Override
    public void close() {
        database.close();
    }
}
