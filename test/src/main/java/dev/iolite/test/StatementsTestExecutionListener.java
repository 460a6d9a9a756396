package dev.iolite.test;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Clears the {@link Statements} after a test's set-up, just before the test itself. */
final class StatementsTestExecutionListener implements TestExecutionListener {

    @Override
    public void beforeTestExecution(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(Statements.class).ifAvailable(Statements::clear);
        }
    }
}
