package dev.iolite.dsl;

import dev.iolite.schema.RowFilter;

/**
 * The name of a default condition, by which it is declared and by which a call switches it off: {@code static final
 * Filter PUBLISHED = Filter.named("published")}. One name may stand for the conditions of several models.
 *
 * @param name what the door without generated code calls it
 */
public record Filter(String name) {

    /** Hides rows that were deleted: the models with {@code @SoftDelete}. */
    public static final Filter SOFT_DELETE = new Filter(RowFilter.SOFT_DELETE.filterName());

    /** Hides rows of other tenants: the models with {@code @TenantId}. */
    public static final Filter TENANT = new Filter(RowFilter.TENANT.filterName());

    /**
     * A filter of the application.
     *
     * @param name its name, unlike that of any other
     * @return the constant to declare and to switch it off with
     */
    public static Filter named(String name) {
        return new Filter(name);
    }
}
