package dev.iolite.processor.read;

import dev.iolite.schema.ScalarType;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What a Java type is in a column.
 *
 * @param scalar the value type
 * @param enumType the enum, when the value type is ENUM; else null
 */
record ColumnType(ScalarType scalar, @Nullable TypeElement enumType) {}
