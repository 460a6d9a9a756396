package dev.iolite.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.iolite.processor.model.JavaModel;
import dev.iolite.processor.model.JavaProperty;
import dev.iolite.processor.model.Models;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the writers of one model's types look at.
 *
 * @param models all models
 * @param java the model's Java side
 * @param model the model
 */
record Scope(Models models, JavaModel java, Model model) {

    static Scope of(Models models, String name) {
        return new Scope(models, models.model(name), models.schema().model(name));
    }

    String name() {
        return model.name();
    }

    ClassName type() {
        return java.type();
    }

    /** The scope of a relation's target. */
    Scope target(RelationField relation) {
        return of(models, relation.target());
    }

    List<ScalarField> shownScalars() {
        return model.scalars().stream().filter(field -> !field.hidden()).toList();
    }

    @Nullable
    JavaProperty property(String field) {
        return java.property(field);
    }

    /** The type of a scalar field's getter: primitive where it cannot be null; a {@code List} for lists. */
    TypeName javaType(ScalarField field) {
        JavaProperty property = property(field.name());
        if (property != null) {
            return property.type();
        }
        TypeName value = elementType(field);
        if (field.list()) {
            return ParameterizedTypeName.get(ClassName.get(List.class), value);
        }
        return !field.nullable() && value.isBoxedPrimitive() ? value.unbox() : value;
    }

    /** The boxed type of one value of a scalar field. */
    TypeName elementType(ScalarField field) {
        JavaProperty property = property(field.name());
        if (property != null) {
            return property.element().box();
        }
        return TypeName.get(
                field.type() == ScalarType.JSON ? Object.class : field.type().javaType());
    }

    /** The type of a variable that holds a scalar field, which is null while the field is not loaded. */
    TypeName storedType(ScalarField field) {
        TypeName type = javaType(field);
        return type.isPrimitive() ? type : Runtimes.nullable(type);
    }

    /** The type of a scalar field's getter, marked where it may be null. */
    TypeName markedType(ScalarField field) {
        TypeName type = javaType(field);
        return field.nullable() ? Runtimes.nullable(type) : type;
    }

    /** {@code UserFields.USER}. */
    CodeBlock constant() {
        return CodeBlock.of("$T.$L", Names.fields(this), java.constant());
    }

    /** {@code UserFields.USER.posts}. */
    CodeBlock field(String name) {
        return CodeBlock.of("$L.$L", constant(), Words.safe(name));
    }
}
