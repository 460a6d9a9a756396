/**
 * What users write on their models. Holds annotations only and knows nothing of the other packages.
 */
@NullMarked
package dev.iolite.annotation;

import org.jspecify.annotations.NullMarked;
