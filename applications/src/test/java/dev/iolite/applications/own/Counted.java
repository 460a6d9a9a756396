package dev.iolite.applications.own;

import dev.iolite.dsl.Where;
import java.util.List;

/**
 * A piece that any repository can take on. It declares those of the repository's methods that it builds on, and what it must
 * be told.
 *
 * @param <M> the model
 */
public interface Counted<M> {

    List<M> findMany(Where<M> where);

    long count();

    Where<M> recent();

    default String summary() {
        return findMany(recent()).size() + " of " + count();
    }
}
