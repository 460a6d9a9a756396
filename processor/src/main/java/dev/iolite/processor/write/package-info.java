/**
 * From the schema and its Java side to source files: one writer for each kind of generated type.
 *
 * <p>Generated code names types and calls the runtime, and holds no logic. In go {@link
 * dev.iolite.processor.model.Models}; out come source files, the same byte for byte each time. It knows no javac
 * elements but as the origin of a file.
 */
@NullMarked
package dev.iolite.processor.write;

import org.jspecify.annotations.NullMarked;
