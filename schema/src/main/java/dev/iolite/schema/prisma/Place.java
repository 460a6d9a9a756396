package dev.iolite.schema.prisma;

/**
 * Where something stands in a {@code schema.prisma}.
 *
 * @param line from 1
 * @param column from 1
 * @param length how many characters it has; within the line
 */
public record Place(int line, int column, int length) {

    /**
     * The place with the line it lies in, the marked part underlined.
     *
     * @param text the whole file
     * @return such as {@code 3 |   author Usr} and below it {@code ^^^} under {@code Usr}
     */
    public String excerpt(String text) {
        String source = text.lines().skip(line - 1L).findFirst().orElse("");
        String number = String.valueOf(line);
        String gap = " ".repeat(number.length());
        // Tabs stay tabs, so that the mark stands below its text whatever their width.
        String before =
                source.substring(0, Math.min(column - 1, source.length())).replaceAll("[^\t]", " ");
        return number + " | " + source + System.lineSeparator() + gap + " | " + before
                + "^".repeat(Math.max(1, length));
    }
}
