package dev.iolite.testdatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class EachDatabaseTest {

    private final TestDatabase database;

    EachDatabaseTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void table() {
        database.execute(
                "drop table if exists word", "create table word (text varchar(20))", "insert into word values ('b')");
        database.execute(List.of("insert into word values ('ä')", "insert into word values ('B')"));
    }

    @Test
    void textIsOrderedByCodePointOnEveryDatabase() throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select text from word order by text")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        assertThat(words).containsExactly("B", "b", "ä");
    }

    @Test
    void theLogHoldsStatementsAndTransactionsButNotTheSetUp(Golden golden) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into word values (?)")) {
                insert.setString(1, "c");
                insert.addBatch();
                insert.setString(1, "d");
                insert.addBatch();
                insert.executeBatch();
            }
            connection.commit();
        }
        assertThat(database.statements().all()).containsExactly("begin", "insert into word values (?)", "commit");
        assertThat(database.statements().statements()).containsExactly("insert into word values (?)");
        assertThat(database.statements().roundTrips()).isEqualTo(2);
        golden.check();
    }
}
