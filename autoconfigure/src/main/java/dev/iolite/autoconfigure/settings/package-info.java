/**
 * The settings below {@code iolite} in {@code application.yml}: text in, checked values out. Knows the schema's names
 * and nothing of beans.
 */
@NullMarked
package dev.iolite.autoconfigure.settings;

import org.jspecify.annotations.NullMarked;
