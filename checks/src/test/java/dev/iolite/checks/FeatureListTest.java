package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each row of {@code docs/features.md} names a test that is there. */
class FeatureListTest {

    private static final Path ROOT = Path.of(System.getProperty("iolite.root"));
    private static final Pattern REFERENCE = Pattern.compile("`(\\w+)#(\\w+)`");

    /** A row of a table: its number, what it is, how it is written, and the tests. */
    private record Feature(String number, String tests) {}

    @Test
    void eachRowNamesATestThatIsThere() throws IOException {
        Map<String, String> sources = testSources();
        List<String> wrong = new ArrayList<>();
        for (Feature feature : features()) {
            Matcher references = REFERENCE.matcher(feature.tests());
            int found = 0;
            while (references.find()) {
                found++;
                String source = sources.getOrDefault(references.group(1), "");
                if (!source.contains(" " + references.group(2) + "(")) {
                    wrong.add(feature.number() + ": no test " + references.group());
                }
            }
            if (found == 0) {
                wrong.add(feature.number() + ": names no test");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachRowIsThereOnce() throws IOException {
        assertThat(features()).extracting(Feature::number).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<Feature> features() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("docs").resolve("features.md"))) {
            return lines.filter(line -> line.matches("\\| [A-Z]\\d+ \\|.*"))
                    .map(line -> Arrays.asList(line.split("(?<!\\\\)\\|")))
                    .map(cells -> new Feature(
                            cells.get(1).trim(), cells.get(cells.size() - 1).trim()))
                    .toList();
        }
    }

    /** The text of each test class by its simple name. */
    private static Map<String, String> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(FeatureListTest::test)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            FeatureListTest::text,
                            String::concat,
                            TreeMap::new));
        }
    }

    private static boolean test(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java") && ("/" + path).contains("/src/test/java/");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + file, e);
        }
    }
}
