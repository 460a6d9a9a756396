package dev.iolite.client;

import dev.iolite.event.EventListener;
import java.util.List;

/** Finds the line of the application that made the current call. */
public final class CallerLine {

    /** Libraries between iolite and its caller; classes made at run time lead to their targets. */
    private static final List<String> NOT_THE_CALLER = List.of(
            "dev.iolite.client.",
            "dev.iolite.dsl.",
            "dev.iolite.dynamic.",
            "dev.iolite.jdbc.",
            "dev.iolite.model.",
            "dev.iolite.page.",
            "org.springframework.",
            "java.",
            "jdk.");

    private static final List<Class<?>> BETWEEN =
            List.of(ModelReads.class, QueryInterceptor.class, EventListener.class);

    private CallerLine() {}

    /**
     * The line of the application that is nearest to iolite on this thread's stack.
     *
     * @return such as {@code com.acme.Blog.signUp(Blog.java:31)}; empty when there is none
     */
    public static String find() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(CallerLine::isCaller)
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .map(StackTraceElement::toString)
                        .orElse(""));
    }

    /** Generated repositories, interceptors and listeners stand between, too. */
    private static boolean isCaller(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return !name.contains("$$")
                && NOT_THE_CALLER.stream().noneMatch(name::startsWith)
                && BETWEEN.stream().noneMatch(type -> type.isAssignableFrom(frame.getDeclaringClass()));
    }
}
