/**
 * The models of the blog: interfaces, from which iolite writes fields, repositories and staged creates.
 */
@NullMarked
package dev.iolite.sample.model;

import org.jspecify.annotations.NullMarked;
