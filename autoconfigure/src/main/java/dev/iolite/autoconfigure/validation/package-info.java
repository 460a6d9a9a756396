/**
 * Bean Validation for what calls write: constraints on the getters of models and on the components of input records. Only
 * here are classes of jakarta.validation named.
 */
@NullMarked
package dev.iolite.autoconfigure.validation;

import org.jspecify.annotations.NullMarked;
