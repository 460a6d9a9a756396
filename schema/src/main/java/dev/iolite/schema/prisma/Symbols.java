package dev.iolite.schema.prisma;

import dev.iolite.schema.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the names in a file stand for. */
final class Symbols {

    private static final Map<String, ScalarType> SCALARS = new LinkedHashMap<>();

    static {
        SCALARS.put("String", ScalarType.STRING);
        SCALARS.put("Boolean", ScalarType.BOOLEAN);
        SCALARS.put("Int", ScalarType.INT);
        SCALARS.put("BigInt", ScalarType.LONG);
        SCALARS.put("Float", ScalarType.DOUBLE);
        SCALARS.put("Decimal", ScalarType.DECIMAL);
        SCALARS.put("DateTime", ScalarType.INSTANT);
        SCALARS.put("Json", ScalarType.JSON);
        SCALARS.put("Bytes", ScalarType.BYTES);
    }

    private final Map<String, Syntax.Block> models = new LinkedHashMap<>();
    private final Set<String> enums;

    Symbols(List<Syntax.Block> blocks) {
        blocks.stream()
                .filter(block ->
                        block.keyword().equals("model") || block.keyword().equals("view"))
                .forEach(block -> models.putIfAbsent(block.name(), block));
        this.enums = blocks.stream()
                .filter(block -> block.keyword().equals("enum"))
                .map(Syntax.Block::name)
                .collect(Collectors.toSet());
    }

    /** The type a word names; null when it names none. */
    static @Nullable ScalarType scalar(String name) {
        return SCALARS.get(name);
    }

    /** The word for a type; the nearest where Prisma has none of its own. */
    static String word(ScalarType type) {
        return switch (type) {
            case STRING, UUID, ENUM -> "String";
            case BOOLEAN -> "Boolean";
            case SHORT, INT -> "Int";
            case LONG -> "BigInt";
            case FLOAT, DOUBLE -> "Float";
            case DECIMAL -> "Decimal";
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME, LOCAL_DATE, LOCAL_TIME -> "DateTime";
            case JSON -> "Json";
            case BYTES -> "Bytes";
        };
    }

    boolean isEnum(String name) {
        return enums.contains(name);
    }

    Syntax.@Nullable Block model(String name) {
        return models.get(name);
    }

    boolean isIgnored(String model) {
        Syntax.Block block = models.get(model);
        return block != null
                && block.attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals("ignore"));
    }

    List<String> types() {
        List<String> types = new ArrayList<>(SCALARS.keySet());
        types.addAll(models.keySet());
        types.addAll(enums);
        return types;
    }
}
