package dev.iolite.applications;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Loses connections when the answer to a commit is on its way: the commit took place, and nobody hears of it. */
final class LostReplies extends DelegatingDataSource {

    private static final AtomicBoolean NEXT = new AtomicBoolean();

    private LostReplies(DataSource source) {
        super(source);
    }

    static BeanPostProcessor processor() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new LostReplies(source) : bean;
            }
        };
    }

    /** Loses the answer to the next commit. */
    static void next() {
        NEXT.set(true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                LostReplies.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (method.getName().equals("commit") && NEXT.getAndSet(false)) {
                            connection.abort(Runnable::run);
                            throw new SQLException("gone", "08006");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
