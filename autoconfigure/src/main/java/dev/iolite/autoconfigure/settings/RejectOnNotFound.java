package dev.iolite.autoconfigure.settings;

import org.jspecify.annotations.Nullable;

/**
 * What a missing row means: {@code true}, {@code false}, an exception's class, or each operation on its own.
 *
 * @param findUnique what it means to findUnique; null for nothing
 * @param findFirst what it means to findFirst; null for nothing
 */
public record RejectOnNotFound(
        @Nullable NotFoundOperation findUnique, @Nullable NotFoundOperation findFirst) {

    /** Nothing is said: a {@code NotFoundExceptionFactory} decides where there is one. */
    public static final RejectOnNotFound UNSAID = new RejectOnNotFound(null, null);

    /**
     * Takes YAML's own boolean, which Boot finds by this method's name.
     *
     * @param reject whether a missing row is an error
     * @return the rule
     */
    public static RejectOnNotFound valueOf(Boolean reject) {
        NotFoundOperation both = NotFoundOperation.valueOf(reject);
        return new RejectOnNotFound(both, both);
    }

    /**
     * Reads the short form, which Boot finds by this method's name.
     *
     * @param text {@code true}, {@code false} or a class name with its package
     * @return the same rule for both operations
     * @throws InvalidSettingException when it is none of them
     */
    public static RejectOnNotFound valueOf(String text) {
        NotFoundOperation both = NotFoundOperation.valueOf(text);
        return new RejectOnNotFound(both, both);
    }

    /**
     * These rules, and where they say nothing, others.
     *
     * @param weaker what is said for both operations
     * @return both together
     */
    public RejectOnNotFound or(RejectOnNotFound weaker) {
        return new RejectOnNotFound(or(findUnique, weaker.findUnique), or(findFirst, weaker.findFirst));
    }

    private static @Nullable NotFoundOperation or(
            @Nullable NotFoundOperation rule, @Nullable NotFoundOperation weaker) {
        return rule == null || weaker == null ? (rule == null ? weaker : rule) : rule.or(weaker);
    }

    /**
     * What a missing row means to findUnique.
     *
     * @param model the model's name
     * @return the rule
     */
    public NotFoundRule forUnique(String model) {
        return findUnique == null ? NotFoundRule.NO : findUnique.rule(model);
    }

    /**
     * What a missing row means to findFirst.
     *
     * @param model the model's name
     * @return the rule
     */
    public NotFoundRule forFirst(String model) {
        return findFirst == null ? NotFoundRule.NO : findFirst.rule(model);
    }
}
