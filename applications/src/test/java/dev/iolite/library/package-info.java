/** A library that brings the models of a database of its own. */
@NullMarked
package dev.iolite.library;

import org.jspecify.annotations.NullMarked;
