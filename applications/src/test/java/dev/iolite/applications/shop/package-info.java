/** Models of the application's own database. */
@NullMarked
package dev.iolite.applications.shop;

import org.jspecify.annotations.NullMarked;
