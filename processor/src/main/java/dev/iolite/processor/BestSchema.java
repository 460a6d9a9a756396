package dev.iolite.processor;

import dev.iolite.schema.Declarations;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.FieldDeclaration;
import dev.iolite.schema.ModelDeclaration;
import dev.iolite.schema.Problem;
import dev.iolite.schema.Schema;
import dev.iolite.schema.SchemaBuilder;
import dev.iolite.schema.SchemaResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The schema of what is right in a set of declarations. Code for it is generated even when something is wrong, so that one
 * error in a model does not become fifty in the code that uses it.
 */
final class BestSchema {

    private static final Schema EMPTY = new Schema(List.of(), List.of());

    private BestSchema() {}

    /**
     * Builds the schema; without what is wrong, if anything is.
     *
     * @param declarations what was read
     * @param problems takes what is wrong with them
     */
    static Schema of(Declarations declarations, Consumer<Problem> problems) {
        SchemaResult result = SchemaBuilder.build(declarations);
        result.problems().forEach(problems);
        Declarations left = declarations;
        while (result.schema() == null) {
            Declarations fewer = without(left, result.problems());
            if (fewer.equals(left)) {
                return EMPTY;
            }
            left = fewer;
            result = SchemaBuilder.build(left);
        }
        return result.schema();
    }

    private static Declarations without(Declarations declarations, List<Problem> problems) {
        List<EnumDeclaration> enums = right(declarations.enums(), EnumDeclaration::name, problems);
        Set<String> names = enums.stream()
                .flatMap(type -> Stream.of(type.name(), type.qualifiedName()))
                .collect(Collectors.toSet());
        return new Declarations(
                right(declarations.models(), ModelDeclaration::name, problems).stream()
                        .map(model -> without(model, problems, names))
                        .toList(),
                enums);
    }

    /** Those that no problem is about; of several with one name the first, which may be right by itself. */
    private static <T> List<T> right(List<T> all, Function<T, String> name, List<Problem> problems) {
        List<T> right = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (T one : all) {
            boolean first = names.add(name.apply(one));
            boolean twice = all.stream()
                            .filter(other -> name.apply(other).equals(name.apply(one)))
                            .count()
                    > 1;
            boolean wrong = problems.stream().anyMatch(problem -> isAbout(problem, name.apply(one), ""));
            if (twice ? first : !wrong) {
                right.add(one);
            }
        }
        return right;
    }

    private static boolean isAbout(Problem problem, String model, String field) {
        return problem.model().equals(model) && problem.field().equals(field);
    }

    private static ModelDeclaration without(ModelDeclaration model, List<Problem> problems, Set<String> enums) {
        List<FieldDeclaration> fields = model.fields().stream()
                .filter(field -> problems.stream().noneMatch(problem -> isAbout(problem, model.name(), field.name())))
                .filter(field -> !(field instanceof FieldDeclaration.Scalar scalar)
                        || scalar.enumType() == null
                        || enums.contains(scalar.enumType()))
                .toList();
        List<String> names = fields.stream().map(FieldDeclaration::name).toList();
        return new ModelDeclaration(
                model.name(),
                model.qualifiedName(),
                model.table(),
                model.namespace(),
                model.view(),
                model.naming(),
                fields,
                model.keys().stream()
                        .filter(key -> names.containsAll(key.fields()))
                        .toList(),
                model.indexes().stream()
                        .filter(index -> index.columns().stream().allMatch(column -> names.contains(column.field())))
                        .toList(),
                model.position());
    }
}
