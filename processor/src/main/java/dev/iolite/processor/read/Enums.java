package dev.iolite.processor.read;

import dev.iolite.annotation.Column;
import dev.iolite.annotation.Table;
import dev.iolite.schema.EnumDeclaration;
import dev.iolite.schema.EnumType;
import dev.iolite.schema.Naming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Collects the enums that the models use. */
final class Enums {

    private final Map<String, EnumDeclaration> found = new LinkedHashMap<>();

    void add(TypeElement type) {
        found.computeIfAbsent(type.getQualifiedName().toString(), name -> read(type));
    }

    List<EnumDeclaration> found() {
        return List.copyOf(found.values());
    }

    private static EnumDeclaration read(TypeElement type) {
        Table table = type.getAnnotation(Table.class);
        return new EnumDeclaration(
                type.getSimpleName().toString(),
                type.getQualifiedName().toString(),
                table == null || table.value().isEmpty() ? null : table.value(),
                table == null || table.schema().isEmpty() ? null : table.schema(),
                Naming.SNAKE_CASE,
                type.getEnclosedElements().stream()
                        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(Enums::value)
                        .toList(),
                Place.of(type));
    }

    private static EnumType.Value value(Element constant) {
        String name = constant.getSimpleName().toString();
        Column column = constant.getAnnotation(Column.class);
        return new EnumType.Value(name, column == null || column.value().isEmpty() ? name : column.value());
    }
}
