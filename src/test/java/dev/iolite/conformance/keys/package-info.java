/** Models with compound and named keys, and names of their own in the database. */
@NullMarked
package dev.iolite.conformance.keys;

import org.jspecify.annotations.NullMarked;
