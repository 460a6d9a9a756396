package dev.iolite.processor.read;

import dev.iolite.processor.model.JavaProperty;
import dev.iolite.schema.FieldDeclaration;

/**
 * What was read of one getter.
 *
 * @param field for the schema
 * @param java for the generated code
 */
record Property(FieldDeclaration field, JavaProperty java) {}
