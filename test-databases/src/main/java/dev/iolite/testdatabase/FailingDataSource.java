package dev.iolite.testdatabase;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose n-th prepared statement, or commit, fails when it is run. */
public final class FailingDataSource implements DataSource {

    private final DataSource target;

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    /**
     * A data source that does not fail yet.
     *
     * @param target gives the connections
     */
    public FailingDataSource(DataSource target) {
        this.target = target;
    }

    /**
     * Makes one of the following statements and commits fail.
     *
     * @param statement which, from 1 on
     */
    public void failAt(int statement) {
        left.set(statement);
    }

    /** Fails no more. */
    public void never() {
        left.set(Integer.MAX_VALUE);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return failing(target.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return failing(target.getConnection(username, password));
    }

    private Connection failing(Connection target) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                count();
            }
            Object result = call(target, method, arguments);
            return result instanceof PreparedStatement statement ? failing(statement) : result;
        });
    }

    private PreparedStatement failing(PreparedStatement target) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count();
            }
            return call(target, method, arguments);
        });
    }

    private void count() throws SQLException {
        if (left.decrementAndGet() == 0) {
            throw new SQLException("made to fail", "HY000");
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return target.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
