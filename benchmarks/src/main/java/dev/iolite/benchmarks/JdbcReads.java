package dev.iolite.benchmarks;

import dev.iolite.benchmarks.BlogRows.CommentRow;
import dev.iolite.benchmarks.BlogRows.PostRow;
import dev.iolite.benchmarks.BlogRows.UserRow;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The reads by hand: prepared statements, auto-commit, columns by index, one {@code = any(array)} for each level. */
final class JdbcReads {

    static final String USER_COLUMNS = "id, email, name, city, age, active, created_at";

    private static final String USER_BY_ID = "select " + USER_COLUMNS + " from \"user\" where id = ?";
    private static final String FIRST_POSTS =
            "select id, title, body, published, likes, author_id from post order by id limit ?";
    private static final String FIRST_USERS = "select " + USER_COLUMNS + " from \"user\" where id <= ? order by id";
    private static final String POSTS_OF_USERS =
            "select id, title, body, published, likes, author_id from post where author_id = any(?) order by id";
    private static final String COMMENTS_OF_POSTS =
            "select id, text, post_id from comment where post_id = any(?) order by id";
    private static final String LATEST_POSTS_OF_USERS =
            "select p.id, p.title, p.body, p.published, p.likes, p.author_id"
                    + " from unnest(?) as k(id) cross join lateral"
                    + " (select id, title, body, published, likes, author_id from post"
                    + " where author_id = k.id order by id desc limit 3) p";

    private final DataSource dataSource;

    JdbcReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    UserRow userById(int id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(USER_BY_ID)) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("no such user");
                }
                return user(rows, List.of());
            }
        }
    }

    List<PostRow> firstPosts(int count) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIRST_POSTS)) {
            statement.setInt(1, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<PostRow> posts = new ArrayList<>();
                while (rows.next()) {
                    posts.add(post(rows, List.of()));
                }
                return posts;
            }
        }
    }

    /** The first users with all their posts and all comments on them. */
    List<UserRow> usersWithPostsAndComments(int lastId) throws SQLException {
        return usersWithPosts(lastId, POSTS_OF_USERS, true);
    }

    /** The first users with the three latest posts of each. */
    List<UserRow> usersWithLatestPosts(int lastId) throws SQLException {
        return usersWithPosts(lastId, LATEST_POSTS_OF_USERS, false);
    }

    private List<UserRow> usersWithPosts(int lastId, String postsSql, boolean withComments) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIRST_USERS)) {
            statement.setInt(1, lastId);
            List<UserRow> users = new ArrayList<>();
            Map<Integer, List<PostRow>> postsByUser = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<PostRow> posts = new ArrayList<>();
                    users.add(user(rows, posts));
                    postsByUser.put(rows.getInt(1), posts);
                }
            }
            addPosts(connection, postsSql, postsByUser, withComments);
            return users;
        }
    }

    private static void addPosts(
            Connection connection, String sql, Map<Integer, List<PostRow>> postsByUser, boolean withComments)
            throws SQLException {
        Map<Integer, List<CommentRow>> commentsByPost = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, keys(connection, postsByUser));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<CommentRow> comments = withComments ? new ArrayList<>() : List.of();
                    PostRow post = post(rows, comments);
                    postsByUser.get(post.authorId()).add(post);
                    commentsByPost.put(post.id(), comments);
                }
            }
        }
        if (withComments) {
            addComments(connection, commentsByPost);
        }
    }

    private static void addComments(Connection connection, Map<Integer, List<CommentRow>> commentsByPost)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMMENTS_OF_POSTS)) {
            statement.setArray(1, keys(connection, commentsByPost));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    CommentRow comment = new CommentRow(rows.getInt(1), rows.getString(2), rows.getInt(3));
                    commentsByPost.get(comment.postId()).add(comment);
                }
            }
        }
    }

    private static Array keys(Connection connection, Map<Integer, ?> byKey) throws SQLException {
        return connection.createArrayOf("int4", byKey.keySet().toArray());
    }

    static UserRow user(ResultSet rows, List<PostRow> posts) throws SQLException {
        return new UserRow(
                rows.getInt(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getInt(5),
                rows.getBoolean(6),
                rows.getObject(7, OffsetDateTime.class).toInstant(),
                posts);
    }

    static PostRow post(ResultSet rows, List<CommentRow> comments) throws SQLException {
        return new PostRow(
                rows.getInt(1),
                rows.getString(2),
                rows.getString(3),
                rows.getBoolean(4),
                rows.getInt(5),
                rows.getInt(6),
                comments);
    }
}
