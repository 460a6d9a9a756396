package dev.iolite.processor.read;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Index;
import dev.iolite.annotation.Unique;
import dev.iolite.schema.ModelDeclaration.IndexDeclaration;
import dev.iolite.schema.ModelDeclaration.KeyDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads ids, uniques and indexes of a model and of its properties. */
final class KeyReader {

    List<KeyDeclaration> keys(TypeElement model, List<Getter> getters) {
        List<KeyDeclaration> keys = new ArrayList<>();
        Id id = model.getAnnotation(Id.class);
        if (id != null) {
            keys.add(new KeyDeclaration(
                    emptyAsNull(id.name()), List.of(id.value()), true, null, Place.of(model, Id.class)));
        }
        for (Getter getter : getters) {
            if (getter.method().getAnnotation(Id.class) != null) {
                keys.add(new KeyDeclaration(null, List.of(getter.name()), true, null, getter.place()));
            }
            if (getter.method().getAnnotation(Unique.class) != null) {
                keys.add(new KeyDeclaration(null, List.of(getter.name()), false, null, getter.place()));
            }
        }
        for (Unique unique : model.getAnnotationsByType(Unique.class)) {
            keys.add(new KeyDeclaration(
                    emptyAsNull(unique.name()), List.of(unique.value()), false, null, Place.of(model, Unique.class)));
        }
        return keys;
    }

    List<IndexDeclaration> indexes(TypeElement model, List<Getter> getters) {
        List<IndexDeclaration> indexes = new ArrayList<>();
        for (Getter getter : getters) {
            for (Index index : getter.method().getAnnotationsByType(Index.class)) {
                List<dev.iolite.schema.Index.Column> own =
                        List.of(new dev.iolite.schema.Index.Column(getter.name(), false));
                indexes.add(new IndexDeclaration(emptyAsNull(index.name()), own, index.kind(), getter.place()));
            }
        }
        for (Index index : model.getAnnotationsByType(Index.class)) {
            indexes.add(new IndexDeclaration(
                    emptyAsNull(index.name()),
                    Arrays.stream(index.value()).map(KeyReader::column).toList(),
                    index.kind(),
                    Place.of(model, Index.class)));
        }
        return indexes;
    }

    private static dev.iolite.schema.Index.Column column(String written) {
        String[] words = written.trim().split("\\s+", 2);
        boolean descending =
                words.length == 2 && words[1].toLowerCase(Locale.ROOT).equals("desc");
        boolean known = words.length == 1
                || descending
                || words[1].toLowerCase(Locale.ROOT).equals("asc");
        return new dev.iolite.schema.Index.Column(known ? words[0] : written, descending);
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
