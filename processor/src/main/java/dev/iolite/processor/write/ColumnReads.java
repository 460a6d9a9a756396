package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.ScalarType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** The expressions that read a column of a row into a field of an instance, without boxing. */
final class ColumnReads {

    private final Scope scope;

    ColumnReads(Scope scope) {
        this.scope = scope;
    }

    /** The constants the expressions need: the names of enums and generic types of JSON. */
    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        for (ScalarField field : scope.model().scalars()) {
            if (isEnum(field)) {
                constants.add(enumNames(field));
            } else if (isGenericJson(field)) {
                constants.add(FieldSpec.builder(Type.class, typeConstant(field), PRIVATE, STATIC, FINAL)
                        .initializer(typeOf(scope.javaType(field)))
                        .build());
            }
        }
        return constants;
    }

    private FieldSpec enumNames(ScalarField field) {
        TypeName type = ParameterizedTypeName.get(model("EnumNames"), scope.elementType(field));
        return FieldSpec.builder(type, enumConstant(field), PRIVATE, STATIC, FINAL)
                .initializer("$T.of($T.class)", model("EnumNames"), scope.elementType(field))
                .build();
    }

    /** The value of a column; a value that means nothing where the field is not loaded. */
    CodeBlock read(ScalarField field) {
        return CodeBlock.of(
                "columns[$L] < 0 ? $L : $L", field.index(), Defaults.of(scope.javaType(field)), present(field));
    }

    private CodeBlock present(ScalarField field) {
        String column = "columns[" + field.index() + "]";
        if (isEnum(field)) {
            return CodeBlock.of("$L.$L(row, $L)", enumConstant(field), field.list() ? "readList" : "read", column);
        }
        if (field.list()) {
            return CodeBlock.of("row.get($L)", column);
        }
        if (field.type() == ScalarType.JSON) {
            return isGenericJson(field)
                    ? CodeBlock.of("row.getJson($L, $L)", column, typeConstant(field))
                    : CodeBlock.of("row.getJson($L, $T.class)", column, scope.javaType(field));
        }
        TypeName type = scope.javaType(field);
        if (type.isPrimitive()) {
            return CodeBlock.of("row.get$L($L)", Words.capital(type.toString()), column);
        }
        return field.type() == ScalarType.STRING
                ? CodeBlock.of("row.getString($L)", column)
                : CodeBlock.of("row.get($L)", column);
    }

    private boolean isEnum(ScalarField field) {
        return field.type() == ScalarType.ENUM && scope.property(field.name()) != null;
    }

    private boolean isGenericJson(ScalarField field) {
        return field.type() == ScalarType.JSON && scope.javaType(field) instanceof ParameterizedTypeName;
    }

    private static String enumConstant(ScalarField field) {
        return Words.constant(field.name()) + "_NAMES";
    }

    private static String typeConstant(ScalarField field) {
        return Words.constant(field.name()) + "_TYPE";
    }

    private static CodeBlock typeOf(TypeName type) {
        if (type instanceof WildcardTypeName wildcard) {
            return typeOf(wildcard.upperBounds().get(0));
        }
        if (type instanceof ParameterizedTypeName generic) {
            CodeBlock arguments =
                    generic.typeArguments().stream().map(ColumnReads::typeOf).collect(CodeBlock.joining(", "));
            return CodeBlock.of("$T.of($T.class, $L)", model("JsonType"), generic.rawType(), arguments);
        }
        return CodeBlock.of("$T.class", type);
    }
}
