@NullMarked
package dev.iolite.processor;

import org.jspecify.annotations.NullMarked;
