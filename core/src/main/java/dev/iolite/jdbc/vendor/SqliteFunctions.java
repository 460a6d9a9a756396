package dev.iolite.jdbc.vendor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/** Registers what SQLite lacks: its own lower() knows only ASCII. */
final class SqliteFunctions implements ConnectionPreparation {

    private final Set<Connection> prepared =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public void prepare(Connection connection) throws SQLException {
        SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
        if (prepared.add(own)) {
            Function.create(own, "iolite_fold", new Fold(), 1, Function.FLAG_DETERMINISTIC);
        }
    }

    /** Makes upper and lower case the same in all scripts. */
    private static final class Fold extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(text.toLowerCase(Locale.ROOT));
            }
        }
    }
}
