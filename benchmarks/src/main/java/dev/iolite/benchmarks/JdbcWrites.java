package dev.iolite.benchmarks;

import dev.iolite.benchmarks.BlogRows.PostRow;
import dev.iolite.benchmarks.BlogRows.UserRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** The writes by hand, each in one statement and in auto-commit. */
final class JdbcWrites {

    private static final String RETURNING_USER = " returning " + JdbcReads.USER_COLUMNS;
    private static final String INSERT_USER =
            "insert into \"user\" (email, name, city, age, active, created_at) values (?, ?, ?, ?, ?, ?)";
    private static final String INSERT_USERS = "insert into \"user\" (email, name, city, age, active, created_at)"
            + " select * from unnest(?, ?, ?, ?, ?, ?)";
    private static final String UPSERT_USER =
            INSERT_USER + " on conflict (email) do update set city = excluded.city" + RETURNING_USER;
    private static final String UPDATE_USER =
            "update \"user\" set city = ?, age = age + 1 where id = ?" + RETURNING_USER;
    private static final String CREATE_TREE = "with u as (" + INSERT_USER + RETURNING_USER + "),"
            + " p as (insert into profile (bio, user_id) select ?, id from u),"
            + " q as (insert into post (title, body, published, likes, author_id)"
            + " select v.title, v.body, v.published, 0, u.id"
            + " from u, unnest(?, ?, ?) as v(title, body, published))"
            + " select " + JdbcReads.USER_COLUMNS + " from u";
    private static final String SET_CATEGORIES = "with gone as (delete from category_post where post_id = ?"
            + " and category_id <> all(?)),"
            + " made as (insert into category_post (category_id, post_id)"
            + " select k, ? from unnest(?) as k on conflict do nothing)"
            + " select id, title, body, published, likes, author_id from post where id = ?";

    private final DataSource dataSource;

    JdbcWrites(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    UserRow create(String email, String city) throws SQLException {
        return oneUser(INSERT_USER + RETURNING_USER, email, city);
    }

    UserRow upsert(String email, String city) throws SQLException {
        return oneUser(UPSERT_USER, email, city);
    }

    private UserRow oneUser(String sql, String email, String city) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bindUser(statement, email, city);
            return readUser(statement);
        }
    }

    UserRow update(int id, String city) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPDATE_USER)) {
            statement.setString(1, city);
            statement.setInt(2, id);
            return readUser(statement);
        }
    }

    /** Creates many users; says how many. */
    Long createMany(List<String> emails, String city) throws SQLException {
        int count = emails.size();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT_USERS)) {
            statement.setArray(1, connection.createArrayOf("text", emails.toArray()));
            statement.setArray(2, connection.createArrayOf("text", new Object[count]));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", Collections.nCopies(count, city).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "int4", Collections.nCopies(count, Sample.AGE).toArray()));
            Boolean[] active = new Boolean[count];
            Arrays.fill(active, true);
            statement.setArray(5, connection.createArrayOf("bool", active));
            OffsetDateTime[] created = new OffsetDateTime[count];
            Arrays.fill(created, now());
            statement.setArray(6, connection.createArrayOf("timestamptz", created));
            return (long) statement.executeUpdate();
        }
    }

    /** Creates a user with a profile and posts. */
    UserRow createTree(String email, String city, List<String> titles) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CREATE_TREE)) {
            bindUser(statement, email, city);
            statement.setString(7, Sample.BIO);
            statement.setArray(8, connection.createArrayOf("text", titles.toArray()));
            statement.setArray(
                    9,
                    connection.createArrayOf(
                            "text",
                            Collections.nCopies(titles.size(), Sample.BODY).toArray()));
            Boolean[] published = new Boolean[titles.size()];
            Arrays.fill(published, true);
            statement.setArray(10, connection.createArrayOf("bool", published));
            return readUser(statement);
        }
    }

    /** Ties a post to exactly these categories. */
    PostRow setCategories(int postId, Integer... categories) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET_CATEGORIES)) {
            var keys = connection.createArrayOf("int4", categories);
            statement.setInt(1, postId);
            statement.setArray(2, keys);
            statement.setInt(3, postId);
            statement.setArray(4, keys);
            statement.setInt(5, postId);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return JdbcReads.post(rows, List.of());
            }
        }
    }

    private static void bindUser(PreparedStatement statement, String email, String city) throws SQLException {
        statement.setString(1, email);
        statement.setString(2, null);
        statement.setString(3, city);
        statement.setInt(4, Sample.AGE);
        statement.setBoolean(5, true);
        statement.setObject(6, now());
    }

    private static OffsetDateTime now() {
        return Instant.now().atOffset(ZoneOffset.UTC);
    }

    private static UserRow readUser(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return JdbcReads.user(rows, List.of());
        }
    }
}
