package dev.iolite.schema;

/** What a field says about which rows a model shows, without being asked. */
public enum RowFilter {
    /** Rows in which the field, a time, is set count as deleted. */
    SOFT_DELETE("softDelete"),
    /** Only rows in which the field holds the current tenant are there. */
    TENANT("tenant");

    private final String filterName;

    RowFilter(String filterName) {
        this.filterName = filterName;
    }

    /**
     * The name by which a call switches it off.
     *
     * @return such as {@code softDelete}
     */
    public String filterName() {
        return filterName;
    }
}
