/** The models of the source document, with the link models that the examples use. */
@NullMarked
package dev.iolite.conformance.blog;

import org.jspecify.annotations.NullMarked;
