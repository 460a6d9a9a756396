/** Runs the cases of a peer's engine through the door without generated code. */
@NullMarked
package dev.iolite.kit;

import org.jspecify.annotations.NullMarked;
