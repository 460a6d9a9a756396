package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.iolite.processor.model.JavaRecord;
import dev.iolite.processor.model.JavaRecord.Kind;
import java.util.List;
import java.util.Set;

/** Writes the service that names the records of one package that read or write models. */
final class RecordTypesWriter {

    private static final TypeName ANY = WildcardTypeName.subtypeOf(ClassName.OBJECT);

    private final ClassName self;
    private final List<JavaRecord> records;

    RecordTypesWriter(ClassName self, List<JavaRecord> records) {
        this.self = self;
        this.records = records;
    }

    TypeSpec write() {
        return Types.type(TypeSpec.classBuilder(self))
                .addJavadoc("This package's records that read or write models.")
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(dsl("RecordTypes"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("For the service loader.")
                        .addModifiers(PUBLIC)
                        .build())
                .addMethod(types("projections", "ProjectionType", 2, "new $T()", Set.of(Kind.PROJECTION)))
                .addMethod(
                        types("groupProjections", "GroupProjectionType", 2, "new $T()", Set.of(Kind.GROUP_PROJECTION)))
                .addMethod(types("inputs", "InputType", 1, "$T.TYPE", Set.of(Kind.CREATE_INPUT, Kind.UPDATE_INPUT)))
                .build();
    }

    private MethodSpec types(String name, String type, int arguments, String make, Set<Kind> kinds) {
        CodeBlock made = records.stream()
                .filter(record -> kinds.contains(record.kind()))
                .map(record -> CodeBlock.of(make, record.generated()))
                .collect(CodeBlock.joining(", "));
        TypeName element = arguments == 1
                ? ParameterizedTypeName.get(dsl(type), ANY)
                : ParameterizedTypeName.get(dsl(type), ANY, ANY);
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), element))
                .addStatement("return $T.of($L)", List.class, made)
                .build();
    }
}
