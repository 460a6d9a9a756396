/**
 * A blog over iolite: what a newcomer runs and reads first.
 */
@NullMarked
package dev.iolite.sample;

import org.jspecify.annotations.NullMarked;
