package dev.iolite.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of the types generated for a model. */
final class Names {

    private Names() {}

    static ClassName fields(Scope scope) {
        return scope.java().generated("Fields");
    }

    static ClassName instance(Scope scope) {
        return scope.java().generated("Instance");
    }

    static ClassName reader(Scope scope) {
        return scope.java().generated("Reader");
    }

    static ClassName builder(Scope scope) {
        return scope.java().generated("Builder");
    }

    static ClassName repository(Scope scope) {
        return ClassName.get(scope.type().packageName(), scope.java().repository());
    }
}
