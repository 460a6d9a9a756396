/** The examples of the documents. */
@NullMarked
package dev.iolite.applications.documents;

import org.jspecify.annotations.NullMarked;
