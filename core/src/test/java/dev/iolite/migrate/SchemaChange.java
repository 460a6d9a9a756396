package dev.iolite.migrate;

import dev.iolite.testdatabase.DatabaseKind;
import java.util.List;
import java.util.Set;

/**
 * One change of the tables that a script makes.
 *
 * @param on the databases that know the difference
 * @param find what the script says, as a regular expression
 * @param replace what it says now
 * @param lines the report's lines; {@code *} stands for a database's own words; none for what is no difference
 */
record SchemaChange(Set<DatabaseKind> on, String find, String replace, List<String> lines) {}
