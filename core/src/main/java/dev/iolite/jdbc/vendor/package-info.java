/**
 * What is particular to each driver: its errors, in iolite's words, and its addresses. Knows no plan and no query.
 */
@NullMarked
package dev.iolite.jdbc.vendor;

import org.jspecify.annotations.NullMarked;
