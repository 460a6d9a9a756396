/** Models of the second database. */
@NullMarked
package dev.iolite.applications.audit;

import org.jspecify.annotations.NullMarked;
