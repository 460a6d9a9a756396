package dev.iolite.client;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Data;
import dev.iolite.query.Mutation;
import dev.iolite.schema.Model;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses mutations whose values do not meet the application's constraints, all of them in one error. */
final class InputChecks {

    private static final String REMEDY = "Give values that meet the constraints.";

    private final Schema schema;
    private final @Nullable InputValidator validator;
    private final Map<Model, Set<String>> constrained = new ConcurrentHashMap<>();

    InputChecks(Schema schema, @Nullable InputValidator validator) {
        this.schema = schema;
        this.validator = validator;
    }

    /**
     * A value that was refused.
     *
     * @param model the model of its row
     * @param row the place of the row in the call, such as {@code data.posts.create[0]}
     * @param field the field
     * @param message what is wrong
     */
    private record Refused(Model model, String row, String field, String message) {

        /** The field as seen from the call's own row. */
        String path() {
            int dot = row.indexOf('.');
            return dot < 0 ? field : row.substring(dot + 1) + "." + field;
        }
    }

    /** Refuses a mutation that gives a row a value it must not have. */
    void check(Mutation mutation) {
        if (validator != null) {
            InputWalk walk = new InputWalk(schema);
            Found found = new Found(validator);
            walk.mutation(mutation, found);
            found.refuse(schema.model(mutation.model()));
        }
    }

    /** Refuses the data of a row before a call looks for the rows around it. */
    void check(String model, Data data) {
        if (validator != null) {
            Found found = new Found(validator);
            new InputWalk(schema).row(schema.model(model), data, "data", found);
            found.refuse(schema.model(model));
        }
    }

    /** Refuses a record that does not meet its own constraints. */
    void checkRecord(String model, Object input) {
        List<InputValidator.Violation> violations = validator == null ? List.of() : validator.violations(input);
        if (!violations.isEmpty()) {
            String problem = violations.stream()
                    .map(each -> each.property().isEmpty() ? each.message() : each.property() + " " + each.message())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("; "));
            throw new InvalidInputException(Failure.of(
                            Code.P2007,
                            model,
                            "The record " + input.getClass().getSimpleName() + " does not meet its constraints: "
                                    + problem + ".")
                    .fields(violations.stream()
                            .map(InputValidator.Violation::property)
                            .filter(property -> !property.isEmpty())
                            .distinct()
                            .sorted()
                            .toList())
                    .remedy(REMEDY));
        }
    }

    private Set<String> constrained(InputValidator known, Model model) {
        return constrained.computeIfAbsent(model, known::constrained);
    }

    /** Collects what is refused while the walk goes from row to row. */
    private final class Found implements InputWalk.Rows {

        private final InputValidator known;
        private final List<Refused> refused = new ArrayList<>();

        Found(InputValidator known) {
            this.known = known;
        }

        @Override
        public void row(Model model, Data data, String place) {
            Set<String> fields = constrained(known, model);
            if (fields.isEmpty()) {
                return;
            }
            for (Data.Assignment assignment : data.assignments()) {
                if (assignment.change() instanceof Data.Change.Set set && fields.contains(assignment.field())) {
                    known.violations(model, assignment.field(), set.value())
                            .forEach(message -> refused.add(new Refused(model, place, assignment.field(), message)));
                }
            }
        }

        void refuse(Model root) {
            if (refused.isEmpty()) {
                return;
            }
            boolean oneRow = refused.stream().map(Refused::row).distinct().count() == 1;
            Failure failure = oneRow ? ofRow() : ofRows(root);
            throw new InvalidInputException(failure.remedy(REMEDY));
        }

        private Failure ofRow() {
            Refused first = refused.get(0);
            return Failure.of(Code.P2007, first.model().name(), problem(false))
                    .fields(refused.stream().map(Refused::field).distinct().toList())
                    .at(first.row());
        }

        private Failure ofRows(Model root) {
            return Failure.of(Code.P2007, root.name(), problem(true))
                    .fields(refused.stream().map(Refused::path).distinct().toList());
        }

        private String problem(boolean paths) {
            return "Values do not meet the constraints: "
                    + refused.stream()
                            .map(each -> (paths ? each.path() : each.field()) + " " + each.message())
                            .distinct()
                            .collect(Collectors.joining("; "))
                    + ".";
        }
    }
}
