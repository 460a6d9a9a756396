/**
 * What an application's own tests use: the slice and the statement counter.
 */
@NullMarked
package dev.iolite.test;

import org.jspecify.annotations.NullMarked;
