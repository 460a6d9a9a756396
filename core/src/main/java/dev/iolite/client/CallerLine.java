package dev.iolite.client;

import dev.iolite.dsl.DataBuilder;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.ScalarChanges;
import dev.iolite.event.EventListener;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Finds the line of the application that made the current call. */
public final class CallerLine {

    /** Libraries between iolite and its caller; classes made at run time lead to their targets. */
    private static final List<String> NOT_THE_CALLER = List.of(
            "dev.iolite.client.",
            "dev.iolite.dsl.",
            "dev.iolite.dynamic.",
            "dev.iolite.event.",
            "dev.iolite.generate.",
            "dev.iolite.jdbc.",
            "dev.iolite.model.",
            "dev.iolite.page.",
            "dev.iolite.plan.",
            "dev.iolite.query.",
            "dev.iolite.autoconfigure.graphql.",
            "dev.iolite.autoconfigure.retry.",
            "org.springframework.",
            "org.dataloader.",
            "graphql.",
            "reactor.",
            "io.micrometer.",
            "java.",
            "jdk.");

    private static final List<Class<?>> BETWEEN =
            List.of(QueryInterceptor.class, EventListener.class, ModelFields.class, ScalarChanges.class);

    private CallerLine() {}

    /**
     * The line of the application that is nearest to iolite on this thread's stack.
     *
     * @return such as {@code com.acme.Blog.signUp(Blog.java:31)}; empty when there is none
     */
    public static String find() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(frame -> isCaller(frame.getClassName(), frame.getDeclaringClass()))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement)
                        .map(CallerLine::text)
                        .orElse(""));
    }

    /** The line of the application that is nearest to where an error was made. */
    static String of(Throwable error) {
        return Arrays.stream(error.getStackTrace())
                .filter(element -> isCaller(element.getClassName(), typeOf(element)))
                .findFirst()
                .map(CallerLine::text)
                .orElse("");
    }

    /** Whether two lines are one; code in a lambda is in another method of the same line. */
    static boolean sameLine(String one, String other) {
        return one.substring(one.indexOf('(') + 1).equals(other.substring(other.indexOf('(') + 1))
                && file(one).equals(file(other));
    }

    private static String file(String line) {
        int method = line.lastIndexOf('.', Math.max(0, line.indexOf('(')));
        return line.substring(0, Math.max(0, method));
    }

    private static @Nullable Class<?> typeOf(StackTraceElement element) {
        try {
            return ClassUtils.forName(element.getClassName(), ClassUtils.getDefaultClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null; // a class that cannot be looked at is known by its name alone
        }
    }

    /** Generated code, interceptors and listeners stand between, too. */
    private static boolean isCaller(String name, @Nullable Class<?> type) {
        return !name.contains("$$")
                && NOT_THE_CALLER.stream().noneMatch(name::startsWith)
                && (type == null
                        || !Proxy.isProxyClass(type)
                                && BETWEEN.stream().noneMatch(between -> between.isAssignableFrom(type))
                                && !generatedRepository(type)
                                && !generatedSteps(type));
    }

    /** A class of the application that extends a generated repository is the application. */
    private static boolean generatedRepository(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent != null
                && ModelReads.class.isAssignableFrom(type)
                && parent.getPackageName().equals(ModelReads.class.getPackageName());
    }

    private static boolean generatedSteps(Class<?> type) {
        try {
            return Arrays.stream(type.getDeclaredConstructors())
                    .anyMatch(made -> Arrays.equals(made.getParameterTypes(), new Class<?>[] {DataBuilder.class}));
        } catch (LinkageError e) {
            return false; // a class of the application whose constructors name what is not there
        }
    }

    /** The method that a lambda stands in is the one that people know. */
    private static String text(StackTraceElement element) {
        String method = element.getMethodName();
        if (method.startsWith("lambda$")) {
            String inside = method.substring("lambda$".length());
            int number = inside.lastIndexOf('$');
            method = number < 0 ? inside : inside.substring(0, number);
        }
        return element.getClassName() + "." + method + "(" + place(element) + ")";
    }

    private static String place(StackTraceElement element) {
        String file = element.getFileName();
        if (file == null) {
            return "Unknown Source";
        }
        return element.getLineNumber() < 0 ? file : file + ":" + element.getLineNumber();
    }
}
