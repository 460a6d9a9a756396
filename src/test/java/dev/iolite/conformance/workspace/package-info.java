/** Models some of whose rows are hidden: deleted ones, those of other tenants, drafts. */
@NullMarked
package dev.iolite.conformance.workspace;

import org.jspecify.annotations.NullMarked;
