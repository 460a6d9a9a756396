package dev.iolite.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.iolite.client.Iolite;
import dev.iolite.schema.Schema;
import dev.iolite.schema.prisma.PrismaSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Runs the cases of Prisma's own engine tests, as data, on PostgreSQL: {@code ../shared/prisma-kit} beside the project,
 * or the folder or file that {@code -Diolite.kit} names.
 */
class PrismaKitTests {

    private final Map<String, Schema> schemas = new HashMap<>();
    private final Map<String, int[]> byFolder = new TreeMap<>();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final Statements statements = new Statements();
    private int passed;
    private int failed;
    private int leftOut;

    @Test
    void asManyCasesPassAsBefore() {
        Path place = place();
        assumeTrue(Files.exists(place), "no kit at " + place + " (-Diolite.kit names another place)");
        Kit kit = Kit.read(place);
        String only = System.getProperty("iolite.kit.only", "");
        try (KitDatabase database = new KitDatabase()) {
            kit.cases().stream()
                    .filter(kitCase -> kitCase.id().contains(only))
                    .forEach(kitCase -> run(kit, kitCase, database));
        }
        report();
        assertThat(100.0 * passed / Math.max(1, passed + failed))
                .as("percent of the cases that pass")
                .isGreaterThanOrEqualTo(threshold());
    }

    static Path place() {
        String root = System.getProperty("iolite.root", "");
        return Path.of(root)
                .resolve(System.getProperty("iolite.kit", "../shared/prisma-kit"))
                .normalize();
    }

    private static double threshold() {
        Properties properties = new Properties();
        try (InputStream file = PrismaKitTests.class.getResourceAsStream("/kit/threshold.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("threshold.properties cannot be read", e);
        }
        return Double.parseDouble(properties.getProperty("percent"));
    }

    private void run(Kit kit, Kit.Case kitCase, KitDatabase database) {
        Optional<String> reason = LeftOut.reason(kitCase);
        if (reason.isPresent()) {
            leftOut++;
            reasons.merge(reason.get(), 1, Integer::sum);
            print("left out " + kitCase.id() + ": " + reason.get());
            return;
        }
        int[] folder = byFolder.computeIfAbsent(folder(kitCase.id()), name -> new int[2]);
        try {
            steps(kit.schemas().get(kitCase.schema()), kitCase, database);
            passed++;
            folder[0]++;
        } catch (Exception | StackOverflowError e) {
            failed++;
            folder[1]++;
            String text = e instanceof CaseFailure failure ? failure.text() : new CaseFailure("", e).text();
            print("failed " + kitCase.id() + "\n        " + text);
        }
    }

    private void steps(Kit.Database description, Kit.Case kitCase, KitDatabase database) throws Exception {
        Schema schema = schemas.computeIfAbsent(description.psl(), PrismaSchema::parse);
        database.reset(description.ddl());
        try (Iolite iolite = Iolite.builder()
                .schema(schema)
                .dataSource(database.dataSource())
                .dialect("postgresql")
                .build()) {
            CaseRun run = new CaseRun(iolite, database);
            try {
                run.run(kitCase.steps(), statements);
            } finally {
                run.close();
            }
        }
    }

    private static String folder(String id) {
        String[] parts = id.split("::");
        return parts[0] + "/" + parts[1];
    }

    private void report() {
        byFolder.forEach(
                (name, counts) -> print(String.format("%-40s %4d passed %4d failed", name, counts[0], counts[1])));
        reasons.forEach((reason, count) -> print("left out " + count + ": " + reason));
        print(statements.toString());
        print("kit: " + passed + " passed, " + failed + " failed, " + leftOut + " left out");
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
