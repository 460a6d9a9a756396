/**
 * The data a new blog begins with. Written once, when there is no user yet.
 */
@NullMarked
package dev.iolite.sample.seed;

import org.jspecify.annotations.NullMarked;
