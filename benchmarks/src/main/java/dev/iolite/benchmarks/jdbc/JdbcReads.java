package dev.iolite.benchmarks.jdbc;

import dev.iolite.benchmarks.jdbc.Rows.ArticleRow;
import dev.iolite.benchmarks.jdbc.Rows.MemberRow;
import dev.iolite.benchmarks.jdbc.Rows.MemberTree;
import dev.iolite.benchmarks.jdbc.Rows.RemarkRow;
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
import org.jspecify.annotations.Nullable;

/** Reads in auto-commit with stable texts, server-prepared by the driver; one array for each list of keys. */
public final class JdbcReads {

    private static final String MEMBER = "SELECT id, email, name, city, country, views, active, joined FROM member";
    private static final String ARTICLES =
            "SELECT id, title, content, likes, member_id FROM article WHERE member_id = ANY(?) ORDER BY id";
    private static final String TOP_ARTICLES = "SELECT a.id, a.title, a.content, a.likes, a.member_id FROM unnest(?) k(id)"
            + " CROSS JOIN LATERAL (SELECT id, title, content, likes, member_id FROM article WHERE member_id = k.id"
            + " ORDER BY likes DESC, id LIMIT 3) a";
    private static final String REMARKS =
            "SELECT id, text, article_id FROM remark WHERE article_id = ANY(?) ORDER BY id";

    private final DataSource dataSource;

    /**
     * Reads from a data source.
     *
     * @param dataSource the pool
     */
    public JdbcReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * One member.
     *
     * @param id whose
     * @return the row, or null
     * @throws SQLException when it fails
     */
    public @Nullable MemberRow byId(int id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(MEMBER + " WHERE id = ?")) {
            statement.setInt(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? member(rows) : null;
            }
        }
    }

    /**
     * The first members.
     *
     * @param count how many
     * @return the rows by id
     * @throws SQLException when it fails
     */
    public List<MemberRow> first(int count) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return first(connection, count);
        }
    }

    private static List<MemberRow> first(Connection connection, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MEMBER + " ORDER BY id LIMIT ?")) {
            statement.setInt(1, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<MemberRow> members = new ArrayList<>();
                while (rows.next()) {
                    members.add(member(rows));
                }
                return members;
            }
        }
    }

    private static MemberRow member(ResultSet rows) throws SQLException {
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

    /**
     * The first members with their articles and those with their remarks: three statements.
     *
     * @param count how many members
     * @param top whether only the three best articles of each
     * @return the trees by id
     * @throws SQLException when it fails
     */
    public List<MemberTree> trees(int count, boolean top) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<MemberRow> members = first(connection, count);
            Integer[] ids = members.stream().map(MemberRow::id).toArray(Integer[]::new);
            Map<Integer, List<ArticleRow>> articles = articles(connection, ids, top);
            List<MemberTree> trees = new ArrayList<>(members.size());
            for (MemberRow member : members) {
                trees.add(new MemberTree(member, articles.getOrDefault(member.id(), List.of())));
            }
            return trees;
        }
    }

    private static Map<Integer, List<ArticleRow>> articles(Connection connection, Integer[] members, boolean top)
            throws SQLException {
        List<ArticleRow> all = new ArrayList<>();
        Map<Integer, List<RemarkRow>> remarks = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(top ? TOP_ARTICLES : ARTICLES)) {
            statement.setArray(1, connection.createArrayOf("int4", members));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<RemarkRow> own = new ArrayList<>();
                    remarks.put(rows.getInt(1), own);
                    all.add(new ArticleRow(
                            rows.getInt(1), rows.getString(2), rows.getString(3), rows.getInt(4), rows.getInt(5), own));
                }
            }
        }
        remarks(connection, remarks);
        Map<Integer, List<ArticleRow>> byMember = new HashMap<>();
        for (ArticleRow article : all) {
            byMember.computeIfAbsent(article.memberId(), id -> new ArrayList<>())
                    .add(article);
        }
        return byMember;
    }

    private static void remarks(Connection connection, Map<Integer, List<RemarkRow>> byArticle) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMARKS)) {
            statement.setArray(1, connection.createArrayOf("int4", byArticle.keySet().toArray(Integer[]::new)));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    int article = rows.getInt(3);
                    byArticle.get(article).add(new RemarkRow(rows.getInt(1), rows.getString(2), article));
                }
            }
        }
    }
}
