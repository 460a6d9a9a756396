/** Repositories with methods of the application's own. */
@NullMarked
package dev.iolite.applications.own;

import org.jspecify.annotations.NullMarked;
