/** What iolite tells while it works: statements that were run and messages of the log levels. */
@NullMarked
package dev.iolite.event;

import org.jspecify.annotations.NullMarked;
