package dev.iolite.autoconfigure;

import dev.iolite.autoconfigure.settings.Nearest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.ResolvableType;

/**
 * How far a name of settings leads before it goes wrong.
 *
 * @param name the last place that exists
 * @param type what lies there
 * @param missing the part below it that does not exist; null when the whole name does
 */
record SettingPlace(
        String name, ResolvableType type, @Nullable String missing) {

    private static final String ROOT = "iolite";

    /** Goes down a name as far as there are settings. */
    static SettingPlace of(ConfigurationPropertyName name) {
        String place = ROOT;
        ResolvableType type = ResolvableType.forClass(IoliteProperties.class);
        for (int i = 1; i < name.getNumberOfElements(); i++) {
            String part = name.getElement(i, Form.ORIGINAL);
            ResolvableType below = below(type, part);
            if (below == null) {
                return new SettingPlace(place, type, part);
            }
            place = name.isNumericIndex(i) ? place + "[" + part + "]" : place + "." + part;
            type = below;
        }
        return new SettingPlace(place, type, null);
    }

    private static @Nullable ResolvableType below(ResolvableType type, String part) {
        Class<?> raw = type.resolve(Object.class);
        if (Map.class.isAssignableFrom(raw)) {
            return type.asMap().getGeneric(1);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return part.chars().allMatch(Character::isDigit)
                    ? type.asCollection().getGeneric(0)
                    : null;
        }
        return !raw.isRecord()
                ? null
                : Arrays.stream(raw.getRecordComponents())
                        .filter(component -> uniform(component.getName()).equals(uniform(part)))
                        .map(component -> ResolvableType.forType(component.getGenericType()))
                        .findFirst()
                        .orElse(null);
    }

    private static String uniform(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    /** The settings right below, in alphabetical order; empty where a value lies. */
    List<String> below() {
        Class<?> raw = type.resolve(Object.class);
        return !raw.isRecord()
                ? List.of()
                : Arrays.stream(raw.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(part -> name + "." + SettingNames.kebab(part))
                        .sorted()
                        .toList();
    }

    /** The setting that was probably meant: one right below, or one of the same name that lies elsewhere. */
    @Nullable
    String meant() {
        if (missing == null) {
            return null;
        }
        return near(below()).or(() -> elsewhere()).orElse(null);
    }

    private Optional<String> elsewhere() {
        List<String> same = SettingNames.of(ROOT, IoliteProperties.class).stream()
                .filter(known -> uniform(last(known)).equals(uniform(String.valueOf(missing))))
                .toList();
        return same.size() == 1 ? same.stream().findFirst() : Optional.empty();
    }

    private Optional<String> near(List<String> names) {
        List<String> parts = new ArrayList<>();
        names.forEach(known -> parts.add(last(known)));
        return Nearest.to(String.valueOf(missing), parts).map(part -> names.get(parts.indexOf(part)));
    }

    private static String last(String known) {
        return known.substring(known.lastIndexOf('.') + 1);
    }

    /** Whether several values are written here, one below the other. */
    boolean isList() {
        return Collection.class.isAssignableFrom(type.resolve(Object.class));
    }
}
