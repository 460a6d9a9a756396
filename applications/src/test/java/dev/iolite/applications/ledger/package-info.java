/** Entities of JPA that lie in tables of iolite's models. */
@NullMarked
package dev.iolite.applications.ledger;

import org.jspecify.annotations.NullMarked;
