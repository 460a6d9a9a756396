package dev.iolite.schema;

import java.util.List;

/**
 * The database's own type of a column where the usual one is not wanted, such as {@code VarChar(191)}.
 *
 * @param name the name as in Prisma's {@code @db.*}
 * @param arguments its arguments
 */
public record NativeType(String name, List<String> arguments) {
    /** Copies the arguments. */
    public NativeType {
        arguments = List.copyOf(arguments);
    }
}
