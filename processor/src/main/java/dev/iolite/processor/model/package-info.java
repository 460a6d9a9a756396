/**
 * The Java side of the models: which interface, getter and type stands for each model and field of the schema.
 *
 * <p>Made by the readers, used by the writers. It knows no javac elements but as places for messages.
 */
@NullMarked
package dev.iolite.processor.model;

import org.jspecify.annotations.NullMarked;
