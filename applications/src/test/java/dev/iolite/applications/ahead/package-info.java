/** Applications whose beans were written down as source before they start, as process-aot and native images do. */
@NullMarked
package dev.iolite.applications.ahead;

import org.jspecify.annotations.NullMarked;
