package dev.iolite.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as a developer wrote it.
 *
 * @param name its name in the models
 * @param qualifiedName the Java enum; the plain name for enums of a {@code schema.prisma}
 * @param databaseName its name in databases that have enum types; null to derive it
 * @param namespace the database schema it lies in; null for the default one
 * @param naming how a name that is not given is derived
 * @param values its values in declared order
 * @param position where it stands; null when that is not known
 */
public record EnumDeclaration(
        String name,
        String qualifiedName,
        @Nullable String databaseName,
        @Nullable String namespace,
        Naming naming,
        List<EnumType.Value> values,
        @Nullable Object position) {
    /** Copies the values. */
    public EnumDeclaration {
        values = List.copyOf(values);
    }

    EnumDeclaration renamed(String newQualifiedName) {
        return new EnumDeclaration(name, newQualifiedName, databaseName, namespace, naming, values, position);
    }
}
