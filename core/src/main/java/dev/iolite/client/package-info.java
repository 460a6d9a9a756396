/**
 * The public entry: the client, repositories, transactions. Knows every other package but page.
 */
@NullMarked
package dev.iolite.client;

import org.jspecify.annotations.NullMarked;
