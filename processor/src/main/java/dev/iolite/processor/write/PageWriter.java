package dev.iolite.processor.write;

import static dev.iolite.processor.write.Runtimes.dsl;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;

/** Writes {@code findPage} and {@code findWindow}, where Spring Data is on the compile path. */
final class PageWriter {

    /** A type whose presence means that Spring Data is there. */
    static final String MARKER = "org.springframework.data.domain.Pageable";

    private static final ClassName PAGES = ClassName.get("dev.iolite.page", "Pages");

    private final Scope scope;

    PageWriter(Scope scope) {
        this.scope = scope;
    }

    private static ClassName spring(String name) {
        return ClassName.get("org.springframework.data.domain", name);
    }

    List<MethodSpec> methods() {
        return List.of(findPage(), findWindow());
    }

    private MethodSpec findPage() {
        return method("findPage", "A page of rows and their number; see {@link $T#find}.", "Page")
                .addParameter(spring("Pageable"), "pageable")
                .addStatement("return new $T<>(iolite(), $L, this).find(piece, pageable)", PAGES, scope.constant())
                .build();
    }

    private MethodSpec findWindow() {
        return method("findWindow", "A part of a list that can be scrolled on; see {@link $T#findWindow}.", "Window")
                .addParameter(spring("ScrollPosition"), "position")
                .addParameter(int.class, "size")
                .addStatement(
                        "return new $T<>(iolite(), $L, this).findWindow(piece, position, size)",
                        PAGES,
                        scope.constant())
                .build();
    }

    private MethodSpec.Builder method(String name, String javadoc, String result) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc, PAGES)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(spring(result), scope.type()))
                .addParameter(ParameterizedTypeName.get(dsl("Many"), scope.type()), "piece");
    }
}
