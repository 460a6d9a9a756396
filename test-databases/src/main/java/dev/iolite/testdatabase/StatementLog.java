package dev.iolite.testdatabase;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * What a database was asked, in order: the text of each statement, and {@code begin}, {@code commit}, {@code rollback},
 * {@code savepoint}, {@code rollback to savepoint} for the transaction around them. Safe for several threads.
 */
public final class StatementLog {

    private static final String BEGIN = "begin";
    private static final Set<String> MARKS =
            Set.of(BEGIN, "commit", "rollback", "savepoint", "rollback to savepoint", "release savepoint");

    private final List<String> entries = new ArrayList<>();

    /** Makes an empty log. */
    public StatementLog() {}

    /**
     * Wraps a data source so that this log sees all that goes through it.
     *
     * @param target the data source to record
     * @return the wrapper; {@code unwrap} reaches the target
     */
    public DataSource recording(DataSource target) {
        return ProxyDataSourceBuilder.create(target)
                .listener(new Statements())
                .methodListener(new Transactions())
                .build();
    }

    /**
     * Everything since the last {@link #clear()}, transactions included.
     *
     * @return a copy
     */
    public synchronized List<String> all() {
        return List.copyOf(entries);
    }

    /**
     * The statements since the last {@link #clear()}, without the marks of transactions.
     *
     * @return a copy; a batch counts once
     */
    public synchronized List<String> statements() {
        return entries.stream().filter(entry -> !MARKS.contains(entry)).toList();
    }

    /**
     * How often the database was waited for since the last {@link #clear()}.
     *
     * @return statements, commits and rollbacks; a begin travels with the statement after it
     */
    public synchronized int roundTrips() {
        return (int) entries.stream().filter(entry -> !entry.equals(BEGIN)).count();
    }

    /** Forgets everything so far. */
    public synchronized void clear() {
        entries.clear();
    }

    private synchronized void add(String entry) {
        entries.add(entry);
    }

    /** A statement is noted before it runs, so that one that fails is in the log too. */
    private final class Statements implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            queries.stream().map(QueryInfo::getQuery).forEach(StatementLog.this::add);
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }

    private final class Transactions implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext call) {
            if (!(call.getTarget() instanceof Connection)) {
                return;
            }
            Object[] arguments = call.getMethodArgs();
            boolean withArgument = arguments != null && arguments.length > 0;
            switch (call.getMethod().getName()) {
                case "setAutoCommit" -> {
                    if (Boolean.FALSE.equals(arguments[0])) {
                        add(BEGIN);
                    }
                }
                case "commit" -> add("commit");
                case "rollback" -> add(withArgument ? "rollback to savepoint" : "rollback");
                case "setSavepoint" -> add("savepoint");
                case "releaseSavepoint" -> add("release savepoint");
                default -> {
                    // Nothing else reaches the database.
                }
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext call) {}
    }
}
