package dev.iolite.client;

import org.jspecify.annotations.Nullable;

/**
 * Says which tenant the calling thread works for: {@code () -> security.currentTenant()}. Models with {@code @TenantId}
 * show and change only that tenant's rows, and new rows belong to it.
 */
@FunctionalInterface
public interface TenantResolver {

    /**
     * The current tenant.
     *
     * @return its id in the type of the models' tenant id; null when there is none, which fails the call
     */
    @Nullable
    Object currentTenant();
}
