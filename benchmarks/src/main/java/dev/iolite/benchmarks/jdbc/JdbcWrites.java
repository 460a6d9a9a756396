package dev.iolite.benchmarks.jdbc;

import dev.iolite.benchmarks.jdbc.Rows.MemberRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Writes, each in one statement and so in one round trip. */
public final class JdbcWrites {

    private static final String RETURNING = " RETURNING id, email, name, city, country, views, active, joined";
    private static final String CREATE = "INSERT INTO member (email, name, city, country, views, active, joined)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)" + RETURNING;
    private static final String UPSERT = "INSERT INTO member (email, name, city, country, views, active, joined)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (email) DO UPDATE SET city = ?" + RETURNING;
    private static final String CREATE_MANY = "INSERT INTO member (email, name, city, country, views, active, joined)"
            + " SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?)";
    private static final String NESTED = "WITH m AS (" + CREATE
            + "), b AS (INSERT INTO biography (text, member_id) SELECT ?, m.id FROM m),"
            + " a AS (INSERT INTO article (title, content, likes, member_id)"
            + " SELECT t.title, t.content, 0, m.id FROM m, unnest(?, ?) t(title, content)) SELECT * FROM m";
    private static final String SET = "WITH gone AS (DELETE FROM article_topic WHERE article_id = ?"
            + " AND NOT topic_id = ANY(?)) INSERT INTO article_topic (article_id, topic_id)"
            + " SELECT ?, id FROM topic WHERE id = ANY(?) ON CONFLICT DO NOTHING";

    private final DataSource dataSource;

    /**
     * Writes to a data source.
     *
     * @param dataSource the pool
     */
    public JdbcWrites(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * One new member.
     *
     * @param email its key
     * @param joined when
     * @return the row as the database has it
     * @throws SQLException when it fails
     */
    public MemberRow create(String email, Instant joined) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CREATE)) {
            bind(statement, email, joined);
            return one(statement);
        }
    }

    /**
     * A member that is new or gets another city.
     *
     * @param email its key
     * @param joined when
     * @param city the other city
     * @return the row as the database has it
     * @throws SQLException when it fails
     */
    public MemberRow upsert(String email, Instant joined, String city) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            bind(statement, email, joined);
            statement.setString(8, city);
            return one(statement);
        }
    }

    private static void bind(PreparedStatement statement, String email, Instant joined) throws SQLException {
        statement.setString(1, email);
        statement.setString(2, "Name");
        statement.setString(3, "Oslo");
        statement.setString(4, "Norway");
        statement.setInt(5, 0);
        statement.setBoolean(6, true);
        statement.setObject(7, joined.atOffset(ZoneOffset.UTC));
    }

    private static MemberRow one(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return new MemberRow(
                    rows.getInt(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getInt(6),
                    rows.getBoolean(7),
                    rows.getObject(8, OffsetDateTime.class).toInstant());
        }
    }

    /**
     * Many new members.
     *
     * @param emails their keys
     * @param joined when
     * @return how many
     * @throws SQLException when it fails
     */
    public long createMany(List<String> emails, Instant joined) throws SQLException {
        int size = emails.size();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CREATE_MANY)) {
            statement.setArray(1, connection.createArrayOf("text", emails.toArray()));
            statement.setArray(2, connection.createArrayOf("text", filled(size, "Name")));
            statement.setArray(3, connection.createArrayOf("text", filled(size, "Oslo")));
            statement.setArray(4, connection.createArrayOf("text", filled(size, "Norway")));
            statement.setArray(5, connection.createArrayOf("int4", filled(size, 0)));
            statement.setArray(6, connection.createArrayOf("bool", filled(size, true)));
            statement.setArray(
                    7, connection.createArrayOf("timestamptz", filled(size, joined.atOffset(ZoneOffset.UTC))));
            return statement.executeUpdate();
        }
    }

    private static Object[] filled(int size, Object value) {
        Object[] values = new Object[size];
        Arrays.fill(values, value);
        return values;
    }

    /**
     * A new member with a biography and articles.
     *
     * @param email its key
     * @param joined when
     * @param titles of the articles
     * @return the member's row
     * @throws SQLException when it fails
     */
    public MemberRow createNested(String email, Instant joined, List<String> titles) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NESTED)) {
            bind(statement, email, joined);
            statement.setString(8, "Biography");
            statement.setArray(9, connection.createArrayOf("text", titles.toArray()));
            statement.setArray(10, connection.createArrayOf("text", filled(titles.size(), "Content")));
            return one(statement);
        }
    }

    /**
     * Ties an article to just these topics.
     *
     * @param article its id
     * @param topics their ids
     * @throws SQLException when it fails
     */
    public void setTopics(int article, Integer[] topics) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setInt(1, article);
            statement.setArray(2, connection.createArrayOf("int4", topics));
            statement.setInt(3, article);
            statement.setArray(4, connection.createArrayOf("int4", topics));
            statement.executeUpdate();
        }
    }
}
