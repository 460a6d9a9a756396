package dev.iolite.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A property as Java sees it.
 *
 * @param name the field's name in the schema
 * @param getter the getter's name
 * @param type the getter's type without annotations; a {@code List} for lists
 * @param element the type of one value: the element type of a list, else {@code type}
 * @param enumType the enum, where a value is one; else null
 * @param generic whether {@code type} has type arguments that a class literal cannot show
 */
public record JavaProperty(
        String name,
        String getter,
        TypeName type,
        TypeName element,
        @Nullable ClassName enumType,
        boolean generic) {}
