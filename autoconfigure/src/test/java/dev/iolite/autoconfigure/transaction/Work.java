package dev.iolite.autoconfigure.transaction;

import dev.iolite.error.RecordNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A bean with a method for each way to be transactional. */
class Work {

    @Transactional
    public void required(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void requiresNew(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.NESTED)
    public void nested(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void supports(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void notSupported(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void mandatory(Runnable work) {
        work.run();
    }

    @Transactional(propagation = Propagation.NEVER)
    public void never(Runnable work) {
        work.run();
    }

    @Transactional(isolation = Isolation.SERIALIZABLE)
    public void serializable(Runnable work) {
        work.run();
    }

    @Transactional(readOnly = true)
    public void readOnly(Runnable work) {
        work.run();
    }

    @Transactional(timeout = 1)
    public void aSecondLong(Runnable work) {
        work.run();
    }

    @Transactional
    public void withCheckedErrors(Callable<?> work) throws Exception {
        work.call();
    }

    @Transactional(rollbackFor = IOException.class)
    public void rollbackForIo(Callable<?> work) throws Exception {
        work.call();
    }

    @Transactional(noRollbackFor = RecordNotFoundException.class)
    public void keepingWhenNotFound(Runnable work) {
        work.run();
    }
}
