package dev.iolite.jdbc.vendor;

import dev.iolite.error.OutcomeUnknownException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.ConnectionHandle;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Stands before the dialect of JPA's transaction manager, which puts the failures of commits into words: listeners do not
 * see them. Statements of JPA are none of its business, they are translated elsewhere.
 */
final class JpaCommits implements JpaDialect, TransactionExecutionListener {

    private final JpaDialect dialect;
    private final LostCommits commits;
    private final ThreadLocal<Boolean> committing = new ThreadLocal<>();
    private final ThreadLocal<@Nullable OutcomeUnknownException> lost = new ThreadLocal<>();

    private JpaCommits(JpaDialect dialect, LostCommits commits) {
        this.dialect = dialect;
        this.commits = commits;
    }

    /**
     * Whether the manager was JPA's; nothing else happens where its transactions are on another data source. To be called
     * only where JPA is on the class path.
     */
    static boolean install(PlatformTransactionManager manager, DataSource dataSource, LostCommits commits) {
        if (!(manager instanceof JpaTransactionManager jpa)) {
            return false;
        }
        if (jpa.getDataSource() == dataSource && !(jpa.getJpaDialect() instanceof JpaCommits)) {
            JpaCommits installed = new JpaCommits(jpa.getJpaDialect(), commits);
            jpa.setJpaDialect(installed);
            jpa.addListener(installed);
            jpa.addListener(commits);
        }
        return true;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        forget();
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        lost.remove();
        committing.set(true);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        forget();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        forget();
    }

    private void forget() {
        committing.remove();
        lost.remove();
    }

    /** After a commit that failed, Spring rolls back, and what goes wrong then takes the place of the first error. */
    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException failure) {
        OutcomeUnknownException before = lost.get();
        if (before != null) {
            return before;
        }
        if (committing.get() != null) {
            OutcomeUnknownException unknown = commits.outcome(failure).orElse(null);
            if (unknown != null) {
                lost.set(unknown);
                return unknown;
            }
        }
        return dialect.translateExceptionIfPossible(failure);
    }

    @Override
    public @Nullable Object beginTransaction(EntityManager entities, TransactionDefinition definition)
            throws PersistenceException, SQLException, TransactionException {
        return dialect.beginTransaction(entities, definition);
    }

    @Override
    public @Nullable Object prepareTransaction(EntityManager entities, boolean readOnly, @Nullable String name) {
        return dialect.prepareTransaction(entities, readOnly, name);
    }

    @Override
    public void cleanupTransaction(@Nullable Object transactionData) {
        dialect.cleanupTransaction(transactionData);
    }

    @Override
    public @Nullable ConnectionHandle getJdbcConnection(EntityManager entities, boolean readOnly)
            throws PersistenceException, SQLException {
        return dialect.getJdbcConnection(entities, readOnly);
    }

    @Override
    public void releaseJdbcConnection(ConnectionHandle handle, EntityManager entities)
            throws PersistenceException, SQLException {
        dialect.releaseJdbcConnection(handle, entities);
    }
}
