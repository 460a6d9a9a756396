package dev.iolite.processor.read;

import java.lang.annotation.Annotation;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is shown.
 *
 * @param element the element
 * @param annotation the annotation on it that is meant; null for the element itself
 */
public record Place(Element element, @Nullable AnnotationMirror annotation) {

    /**
     * An element.
     *
     * @param element where the message is shown
     * @return the place
     */
    public static Place of(Element element) {
        return new Place(element, null);
    }

    /**
     * An annotation of an element.
     *
     * @param element the annotated element
     * @param type the annotation
     * @return the annotation's place; the element's own where it has none of that type
     */
    public static Place of(Element element, Class<? extends Annotation> type) {
        return new Place(element, mirror(element, type));
    }

    private static @Nullable AnnotationMirror mirror(Element element, Class<? extends Annotation> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(type.getCanonicalName())) {
                return mirror;
            }
        }
        return null;
    }
}
