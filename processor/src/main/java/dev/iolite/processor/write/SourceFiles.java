package dev.iolite.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Hands finished types and resources to the compiler. */
final class SourceFiles {

    private final Filer filer;

    SourceFiles(Filer filer) {
        this.filer = filer;
    }

    void source(String packageName, TypeSpec type, Element... origins) {
        TypeSpec.Builder originating = type.toBuilder();
        for (Element origin : origins) {
            originating.addOriginatingElement(origin);
        }
        JavaFile file = JavaFile.builder(packageName, originating.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        try {
            file.writeTo(filer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void resource(String path, String text, Element... origins) {
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void service(String type, Collection<String> providers, Element... origins) {
        if (!providers.isEmpty()) {
            resource("META-INF/services/" + type, String.join("\n", providers) + "\n", origins);
        }
    }
}
