package dev.iolite.autoconfigure;

import java.util.List;
import java.util.Optional;

/** Finds the line of the application that made the current call. */
final class CallerLine {

    /** Libraries between iolite and its caller; classes made at run time lead to their targets. */
    private static final List<String> NOT_THE_CALLER = List.of(
            CallerLine.class.getName(),
            IoliteLog.class.getName(),
            "dev.iolite.client.",
            "dev.iolite.jdbc.",
            "dev.iolite.dsl.",
            "dev.iolite.dynamic.",
            "dev.iolite.page.",
            "org.springframework.",
            "java.",
            "jdk.");

    private CallerLine() {}

    static Optional<String> find() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(CallerLine::isCaller)
                        .findFirst()
                        .map(frame ->
                                frame.getClassName() + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")"));
    }

    private static boolean isCaller(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return !name.contains("$$") && NOT_THE_CALLER.stream().noneMatch(name::startsWith);
    }
}
