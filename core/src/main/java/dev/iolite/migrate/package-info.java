/**
 * Compares a database with the models: reads what its catalog says, describes both sides in the same words, and lists the
 * differences as values. It changes nothing, and knows no plan and no query.
 */
@NullMarked
package dev.iolite.migrate;

import org.jspecify.annotations.NullMarked;
