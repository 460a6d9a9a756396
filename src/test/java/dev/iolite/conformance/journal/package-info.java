/** The models of the conformance suite: every kind of key and relation that a journal can need. */
@NullMarked
package dev.iolite.conformance.journal;

import org.jspecify.annotations.NullMarked;
