/** Models with every scalar type, default and generated id. */
@NullMarked
package dev.iolite.conformance.types;

import org.jspecify.annotations.NullMarked;
