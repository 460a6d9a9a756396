package dev.iolite.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** Hands finished types and resources to the compiler. */
final class SourceFiles {

    private final Filer filer;
    private final Messager messager;

    SourceFiles(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.messager = environment.getMessager();
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
        } catch (FilerException exists) {
            reportExisting(packageName, type, origins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reportExisting(String packageName, TypeSpec type, Element... origins) {
        messager.printMessage(
                Diagnostic.Kind.ERROR,
                origins[0].getSimpleName() + ": iolite generates " + packageName + "." + type.name()
                        + ", and there is such a type already. Rename it, or " + origins[0].getSimpleName() + ".",
                origins[0]);
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
