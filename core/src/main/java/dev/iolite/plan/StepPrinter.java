package dev.iolite.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes steps as text for golden files and logs. */
final class StepPrinter {

    private final StringBuilder text;

    StepPrinter(StringBuilder text) {
        this.text = text;
    }

    void print(List<WriteStep> steps, String indent) {
        for (WriteStep step : steps) {
            step.accept(new WriteStep.Visitor<Runnable>() {
                        @Override
                        public Runnable execute(WriteStep.Execute execute) {
                            return () -> printExecute(execute, indent);
                        }

                        @Override
                        public Runnable choose(WriteStep.Choose choose) {
                            return () -> printChoose(choose, indent);
                        }
                    })
                    .run();
        }
    }

    private void printExecute(WriteStep.Execute step, String indent) {
        text.append(indent).append(step.statement().statement().text()).append('\n');
        String more = indent + "  ";
        if (step.arguments().length > 0) {
            text.append(more).append("<- ").append(arguments(step.arguments())).append('\n');
        }
        String capture = step.capture().accept(new CapturePrinter());
        if (!capture.isEmpty() || step.result()) {
            text.append(more)
                    .append("-> ")
                    .append(capture)
                    .append(step.result() ? (capture.isEmpty() ? "answer" : ", answer") : "")
                    .append('\n');
        }
        Check check = step.check();
        if (check != null) {
            text.append(more)
                    .append(check.expected())
                    .append(" or ")
                    .append(check.failure().code())
                    .append(
                            check.failure().path().isEmpty()
                                    ? ""
                                    : " at " + check.failure().path())
                    .append('\n');
        }
        if (step.onDuplicate() != WriteStep.OnDuplicate.FAIL) {
            text.append(more).append("duplicate: ").append(step.onDuplicate()).append('\n');
        }
        for (Rewording rewording : step.rewordings()) {
            text.append(more)
                    .append(rewording.code())
                    .append(' ')
                    .append(rewording.fields())
                    .append(" means ")
                    .append(rewording.failure().code())
                    .append('\n');
        }
    }

    private void printChoose(WriteStep.Choose step, String indent) {
        branch("find", step.find(), indent);
        branch("found", step.found(), indent);
        branch(step.key().isEmpty() ? "else" : "else, duplicate " + step.key() + " finds", step.make(), indent);
        branch("made", step.made(), indent);
    }

    private void branch(String name, List<WriteStep> steps, String indent) {
        if (!steps.isEmpty()) {
            text.append(indent).append(name).append(":\n");
            print(steps, indent + "  ");
        }
    }

    private static String arguments(@Nullable Object[] arguments) {
        List<String> parts = new ArrayList<>();
        for (Object argument : arguments) {
            parts.add(argument(argument));
        }
        return String.join(", ", parts);
    }

    static String argument(@Nullable Object argument) {
        if (argument instanceof Input input) {
            return input.accept(new Input.Visitor<String>() {
                @Override
                public String given(Input.Given given) {
                    return "value" + given.number();
                }

                @Override
                public String output(Input.Output output) {
                    return "row" + output.register() + "[" + output.column() + "]";
                }

                @Override
                public String generated(Input.Generated generated) {
                    return "generated" + generated.number();
                }

                @Override
                public String each(Input.Each each) {
                    return list(each.values());
                }
            });
        }
        return argument instanceof List<?> list ? list(list) : String.valueOf(argument);
    }

    private static String list(List<? extends @Nullable Object> values) {
        return arguments(values.toArray()).transform(parts -> "(" + parts + ")");
    }

    private static final class CapturePrinter implements Capture.Visitor<String> {
        @Override
        public String none(Capture.None capture) {
            return "";
        }

        @Override
        public String one(Capture.One capture) {
            return "row" + capture.register();
        }

        @Override
        public String ordered(Capture.Ordered capture) {
            return "row" + capture.register() + "... in the order of column " + capture.column();
        }

        @Override
        public String matched(Capture.Matched capture) {
            return "row" + capture.register() + "... by columns " + capture.columns();
        }
    }
}
