package dev.iolite.event;

/** What {@code iolite.on(..)} gives back: until it is closed, the listener hears of everything. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /** Ends it; once is enough, and more do no harm. */
    @Override
    void close();
}
