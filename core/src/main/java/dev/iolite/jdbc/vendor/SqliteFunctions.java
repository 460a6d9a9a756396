package dev.iolite.jdbc.vendor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.Codes;

/**
 * Registers what SQLite lacks: its own lower() knows only ASCII, its columns take any number, and its arithmetic on
 * decimals is that of floating numbers.
 */
final class SqliteFunctions implements ConnectionPreparation {

    private final Set<Connection> prepared =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public void prepare(Connection connection) throws SQLException {
        SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
        if (prepared.add(own)) {
            Function.create(own, "iolite_fold", new Fold(), 1, Function.FLAG_DETERMINISTIC);
            Function.create(own, "iolite_whole", new Whole(), 2, Function.FLAG_DETERMINISTIC);
            Function.create(own, "iolite_sortable", new Sortable(), 1, Function.FLAG_DETERMINISTIC);
            Function.create(own, "iolite_decimal", new Decimal(), 1, Function.FLAG_DETERMINISTIC);
            Function.create(own, "iolite_sum", new Total(false), 1, Function.FLAG_DETERMINISTIC);
            Function.create(own, "iolite_avg", new Total(true), 1, Function.FLAG_DETERMINISTIC);
        }
    }

    /** SQLite takes a parameter without a value for null. */
    @Override
    public void check(PreparedStatement statement, int values) throws SQLException {
        if (statement.getParameterMetaData().getParameterCount() != values) {
            throw new SQLException(SqliteErrors.NOT_BOUND);
        }
    }

    /** Makes upper and lower case the same in all scripts, each character by itself, as PostgreSQL does. */
    private static final class Fold extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                int[] folded = text.codePoints().map(Character::toLowerCase).toArray();
                result(new String(folded, 0, folded.length));
            }
        }
    }

    /** Lets a whole number pass that has no more bits than it may; what overflowed 64 bits is no whole number any more. */
    private static final class Whole extends Function {
        @Override
        protected void xFunc() throws SQLException {
            if (value_type(0) == Codes.SQLITE_NULL) {
                result();
                return;
            }
            long value = value_long(0);
            int unused = Long.SIZE - value_int(1);
            if (value_type(0) != Codes.SQLITE_INTEGER || value << unused >> unused != value) {
                error("integer overflow");
            } else {
                result(value);
            }
        }
    }

    /** Digits that sort as the number does, so that numbers in a list can be compared one after the other. */
    private static final class Sortable extends Function {
        @Override
        protected void xFunc() throws SQLException {
            long whole = value_long(0);
            double number = value_double(0);
            long bits = Double.doubleToLongBits(number == 0 ? 0.0 : number);
            long sorted = bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
            long rest = value_type(0) == Codes.SQLITE_INTEGER ? whole ^ Long.MIN_VALUE : 0;
            result(String.format(Locale.ROOT, "%016X%016X", sorted, rest));
        }
    }

    /** Rounds to the 15 digits that a floating number holds exactly, so that 0.1 + 0.2 is 0.3. */
    private static final class Decimal extends Function {

        private static final MathContext DIGITS = new MathContext(15);

        @Override
        protected void xFunc() throws SQLException {
            if (value_type(0) == Codes.SQLITE_NULL) {
                result();
            } else {
                result(decimal(value_double(0)).doubleValue());
            }
        }

        static BigDecimal decimal(double value) {
            return BigDecimal.valueOf(value).round(DIGITS);
        }
    }

    /** The sum or mean of decimals as they are written, not of the floating numbers that stand for them. */
    private static final class Total extends Function.Aggregate {

        private static final int PLACES = 16;

        private final boolean mean;
        private BigDecimal sum = BigDecimal.ZERO;
        private long count;

        Total(boolean mean) {
            this.mean = mean;
        }

        @Override
        protected void xStep() throws SQLException {
            if (value_type(0) != Codes.SQLITE_NULL) {
                sum = sum.add(Decimal.decimal(value_double(0)));
                count++;
            }
        }

        @Override
        protected void xFinal() throws SQLException {
            if (count == 0) {
                result();
            } else {
                BigDecimal total = mean ? sum.divide(BigDecimal.valueOf(count), PLACES, RoundingMode.HALF_UP) : sum;
                result(total.doubleValue());
            }
        }
    }
}
