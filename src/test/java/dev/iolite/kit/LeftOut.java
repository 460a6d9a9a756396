package dev.iolite.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The cases that iolite answers otherwise on purpose; the kit's own list of exceptions and nothing else. */
final class LeftOut {

    private static final Set<String> TEXT_TESTS = Set.of("contains", "startsWith", "endsWith");

    private LeftOut() {}

    /** Why a case is left out; empty for all that are run. */
    static Optional<String> reason(Kit.Case kitCase) {
        if ("prisma".equals(kitCase.attributes().get("relation_mode"))) {
            return Optional.of("foreign keys emulated in the client (relation mode prisma)");
        }
        for (Map<String, @Nullable Object> step : kitCase.steps()) {
            Optional<String> reason = reason(step);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> reason(Map<String, @Nullable Object> step) {
        Object error = JsonTree.object(step.get("expect")).get("error");
        if ("P2029".equals(error) || "P2035".equals(error)) {
            return Optional.of("a limit that does not exist here (" + error + ")");
        }
        Map<String, @Nullable Object> arguments =
                JsonTree.object(JsonTree.object(step.get("query")).get("arguments"));
        if ("P2019".equals(error) && "findFirst".equals(step.get("action")) && arguments.containsKey("take")) {
            return Optional.of("of findFirst's take only the sign counts");
        }
        if (holds(arguments.get("where"), LeftOut::wildcard)) {
            return Optional.of("% and _ are literal here");
        }
        return Optional.empty();
    }

    private static boolean wildcard(Map.Entry<?, ?> entry) {
        return TEXT_TESTS.contains(String.valueOf(entry.getKey()))
                && entry.getValue() instanceof String text
                && (text.contains("%") || text.contains("_"));
    }

    private static boolean holds(@Nullable Object tree, Predicate<Map.Entry<?, ?>> test) {
        if (tree instanceof Map<?, ?> map) {
            return map.entrySet().stream().anyMatch(entry -> test.test(entry) || holds(entry.getValue(), test));
        }
        return tree instanceof List<?> list && list.stream().anyMatch(element -> holds(element, test));
    }
}
