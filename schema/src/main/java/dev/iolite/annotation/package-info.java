/**
 * What users write on their models, and on the records that receive query results.
 *
 * <p>Holds annotations only and knows nothing of the other packages; the annotation processor reads them.
 */
@NullMarked
package dev.iolite.annotation;

import org.jspecify.annotations.NullMarked;
