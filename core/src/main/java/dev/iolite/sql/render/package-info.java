/**
 * Turns SQL as data into text and parameters: one renderer for all databases, which asks the dialect for what differs.
 *
 * <p>It knows neither models nor connections.
 */
@NullMarked
package dev.iolite.sql.render;

import org.jspecify.annotations.NullMarked;
