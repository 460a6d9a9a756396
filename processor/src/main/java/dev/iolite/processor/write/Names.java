package dev.iolite.processor.write;

import com.palantir.javapoet.ClassName;
import dev.iolite.processor.model.JavaModel;

/** The names of the types generated for a model. */
final class Names {

    /** The last step of a create, which takes what may be left out. */
    static final String GIVEN = "Given";

    private Names() {}

    static ClassName fields(Scope scope) {
        return scope.java().generated("Fields");
    }

    static ClassName loaded(Scope scope) {
        return ClassName.get(scope.type().packageName(), "Loaded" + scope.name());
    }

    static ClassName reader(JavaModel model) {
        return model.generated("Reader");
    }

    static ClassName builder(Scope scope) {
        return scope.java().generated("Builder");
    }

    static ClassName create(Scope scope) {
        return scope.java().generated("Create");
    }

    static ClassName createSteps(Scope scope) {
        return scope.java().generated("CreateSteps");
    }

    static ClassName createMany(Scope scope) {
        return scope.java().generated("CreateMany");
    }

    static ClassName createManySteps(Scope scope) {
        return scope.java().generated("CreateManySteps");
    }

    static ClassName update(Scope scope) {
        return scope.java().generated("Update");
    }

    static ClassName updateMany(Scope scope) {
        return scope.java().generated("UpdateMany");
    }

    static ClassName link(Scope scope) {
        return scope.java().generated("Link");
    }

    static ClassName repository(JavaModel model) {
        return ClassName.get(model.type().packageName(), model.repository());
    }

    /** {@code WithoutAuthor}: what a new row holds where a relation is known. */
    static String without(String relation) {
        return "Without" + Words.capital(relation);
    }

    /** {@code CityRequired}: a step that asks for something. */
    static String required(String field) {
        return Words.capital(field) + "Required";
    }
}
