package dev.iolite.migrate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a default says, apart from how a database spells it. */
sealed interface Constant {

    /** A text, or what is written as one: times, JSON, values of enums. */
    record Text(String value) implements Constant {}

    /** A number. */
    record Numeral(BigDecimal value) implements Constant {}

    /** True or false. */
    record Truth(boolean value) implements Constant {}

    /** Bytes as hexadecimal digits in small letters. */
    record Bytes(String digits) implements Constant {}

    /** A list. */
    record Many(List<Constant> elements) implements Constant {}

    /** No value. */
    record Nothing() implements Constant {}

    /** No constant: what the function of this name gives, in small letters. */
    record Call(String function) implements Constant {}

    /**
     * Reads a default.
     *
     * @param sql the default as the catalog has it
     * @return null for what is more than a constant or a call
     */
    static @Nullable Constant read(String sql) {
        return new ConstantReader(sql).read();
    }
}
