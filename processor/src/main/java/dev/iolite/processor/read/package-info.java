/**
 * From javac's elements to declarations of a schema.
 *
 * <p>In go annotated interfaces; out come {@link dev.iolite.schema.Declarations}, their Java side, and problems at the
 * exact element. It knows nothing of the code that is generated.
 */
@NullMarked
package dev.iolite.processor.read;

import org.jspecify.annotations.NullMarked;
