package dev.iolite.client;

import org.jspecify.annotations.Nullable;

/**
 * Stands around every call of a client: Prisma's {@code $use}. Make it a bean, or give it to the builder; several stand
 * around each other in their order.
 *
 * <pre>{@code
 * @Bean QueryInterceptor audit() {
 *     return (call, next) -> {
 *         log.info("{} {}", call.model(), call.action());
 *         return next.proceed(call);
 *     };
 * }
 * }</pre>
 */
@FunctionalInterface
public interface QueryInterceptor {

    /**
     * Carries out a call, or does something else.
     *
     * @param call what is asked
     * @param next the rest of the way
     * @return what the caller gets: as a rule what {@code next.proceed(call)} returned
     */
    @Nullable
    Object intercept(QueryCall call, Next next);

    /** The rest of the way to the database. */
    @FunctionalInterface
    interface Next {

        /**
         * Goes on.
         *
         * @param call the call, changed or not
         * @return its result
         */
        @Nullable
        Object proceed(QueryCall call);
    }
}
