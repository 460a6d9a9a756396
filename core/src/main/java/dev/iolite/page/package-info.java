/**
 * Spring Data's pages, sorts and windows over repositories, where spring-data-commons is on the class path.
 *
 * <p>A {@code Pageable} goes in, a {@code Page} comes out. Nothing outside of this package names Spring Data, so that
 * applications without it work; the processor adds methods that call it only when the library is on the compile path.
 */
@NullMarked
package dev.iolite.page;

import org.jspecify.annotations.NullMarked;
