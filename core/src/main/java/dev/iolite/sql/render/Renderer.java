package dev.iolite.sql.render;

public final class Renderer {
    public static dev.iolite.sql.Statement render(dev.iolite.sql.SqlStatement s, dev.iolite.sql.dialect.Dialect d) {
        throw new IllegalStateException();
    }
}
