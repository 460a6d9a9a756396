package dev.iolite.processor;

import java.nio.file.Path;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A Java file given to the compiler under its own path. */
final class SourceFile extends SimpleJavaFileObject {

    private final Path path;

    private SourceFile(Path path) {
        super(path.toUri(), Kind.SOURCE);
        this.path = path;
    }

    static JavaFileObject of(Path path) {
        return new SourceFile(path);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return MarkedSources.read(path);
    }
}
