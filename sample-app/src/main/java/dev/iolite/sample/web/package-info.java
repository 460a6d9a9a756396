/**
 * The blog over HTTP: what comes in is checked, what goes out are models and projections, what goes wrong is a problem
 * in the form of RFC 9457.
 */
@NullMarked
package dev.iolite.sample.web;

import org.jspecify.annotations.NullMarked;
