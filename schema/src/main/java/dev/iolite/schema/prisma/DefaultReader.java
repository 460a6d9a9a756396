package dev.iolite.schema.prisma;

import dev.iolite.schema.DefaultValue;
import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @default(...)}. */
final class DefaultReader {

    private static final List<String> FUNCTIONS =
            List.of("autoincrement", "now", "cuid", "uuid", "ulid", "nanoid", "dbgenerated");

    private final Findings findings;

    DefaultReader(Findings findings) {
        this.findings = findings;
    }

    /** The default; null after a mistake. The type is that of the field's elements. */
    @Nullable
    DefaultValue read(Syntax.Attribute attribute, ScalarType type) {
        Arguments arguments = new Arguments(attribute, findings, List.of("value", "map"));
        Value value = arguments.value("value");
        if (value == null) {
            findings.add(attribute.place(), "@default needs a value", "Write such as @default(0)");
            return null;
        }
        if (value instanceof Value.Call call) {
            return function(call);
        }
        if (value instanceof Value.Array array) {
            List<Object> elements = new ArrayList<>();
            for (Value element : array.values()) {
                String text = literal(element, type);
                if (text == null) {
                    return null;
                }
                elements.add(text);
            }
            return new DefaultValue.Literals(elements);
        }
        String text = literal(value, type);
        return text == null ? null : new DefaultValue.Literal(text);
    }

    /** The text of a literal; the builder converts it. */
    private @Nullable String literal(Value value, ScalarType type) {
        boolean fits = switch (type) {
            case BOOLEAN, ENUM -> value instanceof Value.Name;
            case SHORT, INT, LONG, FLOAT, DOUBLE -> value instanceof Value.Number;
            case DECIMAL -> value instanceof Value.Number || value instanceof Value.Text;
            default -> value instanceof Value.Text;
        };
        if (!fits) {
            findings.add(
                    value.place(),
                    "The default " + value.described() + " does not fit the field's type",
                    "Write " + example(type));
            return null;
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value.described();
    }

    private static String example(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> "true or false";
            case ENUM -> "one of the enum's values, without quotes";
            case SHORT, INT, LONG -> "a whole number";
            case FLOAT, DOUBLE, DECIMAL -> "a number";
            default -> "a text in quotes";
        };
    }

    private @Nullable DefaultValue function(Value.Call call) {
        return switch (call.name()) {
            case "autoincrement" -> new DefaultValue.AutoIncrement();
            case "now" -> generated(DefaultValue.Generated.Kind.NOW, 0);
            case "ulid" -> generated(DefaultValue.Generated.Kind.ULID, 0);
            case "cuid" ->
                versioned(call, DefaultValue.Generated.Kind.CUID, "1", DefaultValue.Generated.Kind.CUID2, "2");
            case "uuid" ->
                versioned(call, DefaultValue.Generated.Kind.UUID, "4", DefaultValue.Generated.Kind.UUID7, "7");
            case "nanoid" -> nanoid(call);
            case "dbgenerated" -> databaseGenerated(call);
            default -> {
                findings.unknown(call.place(), "function", call.name(), FUNCTIONS);
                yield null;
            }
        };
    }

    private static DefaultValue generated(DefaultValue.Generated.Kind kind, int length) {
        return new DefaultValue.Generated(kind, length);
    }

    private @Nullable DefaultValue versioned(
            Value.Call call,
            DefaultValue.Generated.Kind usual,
            String usualVersion,
            DefaultValue.Generated.Kind other,
            String otherVersion) {
        if (call.arguments().isEmpty()) {
            return generated(usual, 0);
        }
        String version = call.arguments().get(0).value().described();
        if (version.equals(usualVersion) || version.equals(otherVersion)) {
            return generated(version.equals(usualVersion) ? usual : other, 0);
        }
        findings.add(
                call.arguments().get(0).value().place(),
                call.name() + " has no version " + version,
                "Write " + usualVersion + " or " + otherVersion);
        return null;
    }

    private @Nullable DefaultValue nanoid(Value.Call call) {
        if (call.arguments().isEmpty()) {
            return generated(DefaultValue.Generated.Kind.NANOID, 0);
        }
        Value value = call.arguments().get(0).value();
        if (value instanceof Value.Number number && number.text().matches("[0-9]{1,3}")) {
            int length = Integer.parseInt(number.text());
            if (length >= 2 && length <= 255) {
                return generated(DefaultValue.Generated.Kind.NANOID, length);
            }
        }
        findings.add(value.place(), "A nanoid has 2 to 255 characters", "Write such as nanoid(21)");
        return null;
    }

    private @Nullable DefaultValue databaseGenerated(Value.Call call) {
        if (call.arguments().isEmpty()) {
            return new DefaultValue.Sql("");
        }
        if (call.arguments().get(0).value() instanceof Value.Text text) {
            return new DefaultValue.Sql(text.text());
        }
        findings.add(call.place(), "dbgenerated takes the SQL as a text", "Write it in quotes");
        return null;
    }
}
