/**
 * Beans, properties and failure analysers for Spring Boot.
 */
@NullMarked
package dev.iolite.autoconfigure;

import org.jspecify.annotations.NullMarked;
