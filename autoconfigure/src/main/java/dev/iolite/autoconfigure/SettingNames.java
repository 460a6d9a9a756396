package dev.iolite.autoconfigure;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names of the settings that a record of settings holds, as they are written in {@code application.yml}. */
final class SettingNames {

    private SettingNames() {}

    static List<String> of(String prefix, Class<? extends Record> settings) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = prefix + "." + kebab(component.getName());
            boolean nested = component.getType().isRecord();
            if (!nested || hasShortForm(component.getType())) {
                names.add(name);
            }
            if (nested) {
                names.addAll(of(name, component.getType().asSubclass(Record.class)));
            }
        }
        return names;
    }

    private static boolean hasShortForm(Class<?> type) {
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals("valueOf")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    static String kebab(String name) {
        StringBuilder text = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter)) {
                text.append('-');
            }
            text.append(Character.toLowerCase(letter));
        }
        return text.toString();
    }
}
