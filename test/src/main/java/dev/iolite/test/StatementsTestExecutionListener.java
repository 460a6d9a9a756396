package dev.iolite.test;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Clears the {@link Statements} after a test's set-up, just before the test itself. While other tests run, only those of
 * its own thread: the others are still counting theirs.
 */
final class StatementsTestExecutionListener implements TestExecutionListener {

    /** The tests that run now, in all contexts: which of them share one is not known here. */
    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Override
    public void beforeTestExecution(TestContext test) {
        boolean alone = RUNNING.getAndIncrement() == 0;
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(Statements.class)
                    .ifAvailable(statements -> (alone ? statements : statements.ofThisThread()).clear());
        }
    }

    @Override
    public void afterTestExecution(TestContext test) {
        RUNNING.decrementAndGet();
    }
}
