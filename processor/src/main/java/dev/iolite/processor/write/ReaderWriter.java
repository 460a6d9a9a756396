package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.model;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code UserReader}, which makes instances of rows. */
final class ReaderWriter {

    private final Scope scope;

    ReaderWriter(Scope scope) {
        this.scope = scope;
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(Names.reader(scope))
                .addJavadoc("Makes instances of {@link $T} of rows.", scope.type())
                .addAnnotation(Runtimes.GENERATED)
                .addAnnotation(Runtimes.NULL_MARKED)
                .addModifiers(FINAL)
                .addSuperinterface(ParameterizedTypeName.get(model("ModelReader"), scope.type()))
                .addField(Runtimes.nullable(model("LoadedFields")), "last", PRIVATE)
                .addMethod(read())
                .addMethod(attach())
                .addMethod(attachCount())
                .build();
    }

    private MethodSpec read() {
        return overriding("read")
                .returns(scope.type())
                .addParameter(model("Row"), "row")
                .addParameter(ArrayTypeName.of(int.class), "columns")
                .addStatement("$T loaded = $T.of(columns, last)", model("LoadedFields"), model("LoadedFields"))
                .addStatement("last = loaded")
                .addStatement("return new $T(loaded, row, columns)", Names.instance(scope))
                .build();
    }

    private MethodSpec attach() {
        return overriding("attach")
                .addParameter(scope.type(), "instance")
                .addParameter(int.class, "relation")
                .addParameter(Runtimes.nullable(ClassName.OBJECT), "value")
                .addStatement("$T.of(instance).attach(relation, value)", model("Instance"))
                .build();
    }

    private MethodSpec attachCount() {
        return overriding("attachCount")
                .addParameter(scope.type(), "instance")
                .addParameter(int.class, "relation")
                .addParameter(long.class, "count")
                .addStatement("$T.of(instance).attachCount(relation, count)", model("Instance"))
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }
}
