package dev.iolite.schema.prisma;

import java.util.ArrayList;
import java.util.List;

/** The lines of one block, set in columns as Prisma's formatter does. */
final class Lines {

    private final String header;
    private final List<List<String>> fields = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();

    Lines(String header) {
        this.header = header;
    }

    /** A field: name, type and the rest; parts may be empty. */
    void field(String name, String type, List<String> rest) {
        fields.add(List.of(name, type, String.join(" ", rest)));
    }

    void attribute(String text) {
        attributes.add(text);
    }

    void writeTo(StringBuilder text) {
        text.append(header).append(" {\n");
        int names = width(0);
        int types = width(1);
        for (List<String> field : fields) {
            String line = "  " + padded(field.get(0), names) + " " + padded(field.get(1), types) + " " + field.get(2);
            text.append(line.stripTrailing()).append('\n');
        }
        if (!attributes.isEmpty() && !fields.isEmpty()) {
            text.append('\n');
        }
        attributes.forEach(attribute -> text.append("  ").append(attribute).append('\n'));
        text.append("}\n");
    }

    private int width(int part) {
        return fields.stream().mapToInt(field -> field.get(part).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
