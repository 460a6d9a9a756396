/**
 * Runs transactional methods again after a conflict, by Spring's own retries. Knows nothing of models and statements.
 */
@NullMarked
package dev.iolite.autoconfigure.retry;

import org.jspecify.annotations.NullMarked;
