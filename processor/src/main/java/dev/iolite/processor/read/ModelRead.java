package dev.iolite.processor.read;

import dev.iolite.processor.model.JavaModel;
import dev.iolite.schema.ModelDeclaration;

/**
 * What was read of one model.
 *
 * @param declaration for the schema
 * @param java for the generated code
 */
public record ModelRead(ModelDeclaration declaration, JavaModel java) {}
