package dev.iolite.jdbc.codec;

import dev.iolite.model.JsonFormat;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Conversion;
import dev.iolite.sql.Expression;
import dev.iolite.sql.dialect.Dialect;

/** Chooses the codecs of a database. */
public final class DatabaseCodecs implements Codecs {

    private final CodecFamily family;

    private DatabaseCodecs(CodecFamily family) {
        this.family = family;
    }

    /**
     * The codecs of a database.
     *
     * @param dialect the database
     * @param json turns JSON values into text
     * @return its codecs
     * @throws IllegalArgumentException for a dialect that has none
     */
    public static Codecs of(Dialect dialect, JsonFormat json) {
        return new DatabaseCodecs(
                switch (dialect.name()) {
                    case "postgresql" -> new PostgresqlCodecs(json);
                    case "sqlite" -> new SqliteCodecs(json);
                    case "h2" -> new H2Codecs(json);
                    default -> throw new IllegalArgumentException("There are no codecs for " + dialect.name());
                });
    }

    @Override
    public Codec column(ColumnType type) {
        return type.list() ? family.list(type.element(), true) : family.scalar(type);
    }

    @Override
    public Codec parameter(Expression.Parameter parameter) {
        ColumnType type = parameter.type();
        Conversion conversion = parameter.conversion();
        if (parameter.many()) {
            return conversion == Conversion.PIECES ? family.pieces(type) : family.list(type, false);
        }
        return conversion == Conversion.NONE || conversion == Conversion.FOLD
                ? column(type)
                : new PatternCodec(family.scalar(ColumnType.STRING), conversion);
    }
}
