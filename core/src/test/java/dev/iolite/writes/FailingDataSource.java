package dev.iolite.writes;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source whose n-th prepared statement fails when it is run. */
final class FailingDataSource extends DelegatingDataSource {

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    FailingDataSource(DataSource target) {
        super(target);
    }

    void failAt(int statement) {
        left.set(statement);
    }

    void never() {
        left.set(Integer.MAX_VALUE);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection target = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(target, method, arguments);
            return result instanceof PreparedStatement statement ? failing(statement) : result;
        });
    }

    private PreparedStatement failing(PreparedStatement target) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") && left.decrementAndGet() == 0) {
                throw new SQLException("made to fail", "HY000");
            }
            return call(target, method, arguments);
        });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
