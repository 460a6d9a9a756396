/**
 * Models in Spring for GraphQL: relations that a query did not load are read for all rows of a level together.
 *
 * <p>Loaded only where spring-graphql is on the class path; nothing else may name it.
 */
@NullMarked
package dev.iolite.autoconfigure.graphql;

import org.jspecify.annotations.NullMarked;
