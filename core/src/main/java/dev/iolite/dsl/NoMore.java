package dev.iolite.dsl;

/**
 * Has no instances. An empty list of it at a method's end makes javac try that method last, so that {@code eq(null)}
 * means a null value, which is refused with a hint, and not an ambiguous call.
 */
public final class NoMore {
    private NoMore() {}
}
