/** Whole applications, as users write them. */
@NullMarked
package dev.iolite.applications;

import org.jspecify.annotations.NullMarked;
