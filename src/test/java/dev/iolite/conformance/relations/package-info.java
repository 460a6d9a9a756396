/** Models with every kind of relation. */
@NullMarked
package dev.iolite.conformance.relations;

import org.jspecify.annotations.NullMarked;
