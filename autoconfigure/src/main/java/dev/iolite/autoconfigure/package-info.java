/**
 * Beans, properties and failure analysers for Spring Boot. It decides nothing about queries: it puts together what core
 * offers, as settings and the application's own beans say.
 *
 * <p>Each likely mistake has an analyser, and each analyser a test through a start that really fails:
 *
 * <table>
 *   <caption>Mistakes</caption>
 *   <tr><td>no setting says where the database is</td><td>{@code NoDatabaseFailureAnalyzer}</td></tr>
 *   <tr><td>the URL has a form that is not known</td><td>{@code DatabaseUrlFailureAnalyzer}</td></tr>
 *   <tr><td>the variable that the URL asks for is not set</td><td>{@code MissingVariableFailureAnalyzer}</td></tr>
 *   <tr><td>{@code spring.datasource.url} has Prisma's form, or its driver is missing</td>
 *       <td>{@code SpringDataSourceFailureAnalyzer}</td></tr>
 *   <tr><td>the database is of a kind without a dialect</td>
 *       <td>{@code UnsupportedDatabaseFailureAnalyzer}, {@code MissingDriverFailureAnalyzer}</td></tr>
 *   <tr><td>a migration is wrong, was changed, or meets tables that Flyway has not made</td>
 *       <td>{@code FlywayMigrationFailureAnalyzer}</td></tr>
 *   <tr><td>the driver is not on the class path</td><td>{@code MissingDriverFailureAnalyzer}</td></tr>
 *   <tr><td>the database is away, is not there, or refuses the user</td>
 *       <td>{@code UnreachableDatabaseFailureAnalyzer}</td></tr>
 *   <tr><td>Flyway lacks its module for the database</td><td>{@code FlywayModuleFailureAnalyzer}</td></tr>
 *   <tr><td>the database is not as the models say</td><td>{@code SchemaDifferencesFailureAnalyzer}</td></tr>
 *   <tr><td>the annotation processor did not run (JDK 23 and later need {@code proc=full})</td>
 *       <td>{@code NoGeneratedCodeFailureAnalyzer}</td></tr>
 *   <tr><td>two modules declare the same model, or models do not fit together</td>
 *       <td>{@code InvalidModelsFailureAnalyzer}</td></tr>
 *   <tr><td>several databases, and it is not clear whose a model is</td>
 *       <td>{@code DatabaseAssignmentFailureAnalyzer}, {@code NoClientFailureAnalyzer}</td></tr>
 *   <tr><td>a setting that does not exist</td><td>{@code UnknownSettingFailureAnalyzer}</td></tr>
 *   <tr><td>a setting with an unknown word, such as a level or a format, or with a value of another kind</td>
 *       <td>{@code SettingValueFailureAnalyzer}</td></tr>
 *   <tr><td>a setting with an unknown model, field, dialect or exception class, or one without a fitting constructor</td>
 *       <td>{@code InvalidSettingFailureAnalyzer}</td></tr>
 * </table>
 */
@NullMarked
package dev.iolite.autoconfigure;

import org.jspecify.annotations.NullMarked;
