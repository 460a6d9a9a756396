/**
 * What differs between databases: facts, {@link dev.iolite.sql.dialect.Capabilities} and the lowering of expressions to
 * those a database has. One small class for each; a planner asks capabilities and never names a database.
 */
@NullMarked
package dev.iolite.sql.dialect;

import org.jspecify.annotations.NullMarked;
