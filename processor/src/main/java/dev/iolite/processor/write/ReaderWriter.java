package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code UserReader}, which makes instances from rows. */
final class ReaderWriter {

    private final Scope scope;

    ReaderWriter(Scope scope) {
        this.scope = scope;
    }

    TypeSpec write() {
        return Types.type(TypeSpec.classBuilder(Names.reader(scope.java())))
                .addJavadoc("Makes instances of {@link $T} from rows.", scope.type())
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(model("InstanceReader"), scope.type()))
                .addMethod(MethodSpec.methodBuilder("read")
                        .addAnnotation(Override.class)
                        .addModifiers(PUBLIC)
                        .returns(scope.type())
                        .addParameter(model("Row"), "row")
                        .addParameter(ArrayTypeName.of(int.class), "columns")
                        .addStatement("return new $T(row, columns, loaded(columns))", Names.loaded(scope))
                        .build())
                .build();
    }
}
