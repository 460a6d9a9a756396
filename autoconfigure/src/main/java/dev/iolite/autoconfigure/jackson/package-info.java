/**
 * Jackson 3: models in JSON, and JSON fields of models. Only used when Jackson is on the class path; knows no settings.
 */
@NullMarked
package dev.iolite.autoconfigure.jackson;

import org.jspecify.annotations.NullMarked;
