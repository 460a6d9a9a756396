package dev.iolite.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a type says that it may be null: by JSpecify's {@code @Nullable}, or any annotation of that name. */
final class Nullness {

    private Nullness() {}

    /** Whether what a getter gives may be null. */
    static boolean nullable(ExecutableElement getter) {
        return marked(getter.getAnnotationMirrors()) || nullable(getter.getReturnType());
    }

    /** Whether a type is marked. */
    static boolean nullable(TypeMirror type) {
        return marked(type.getAnnotationMirrors());
    }

    /** Whether the mark stands before the element type of an array, where it says nothing of the array. */
    static boolean misplaced(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                && marked(((ArrayType) type).getComponentType().getAnnotationMirrors());
    }

    private static boolean marked(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
