package dev.iolite.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds types that do not exist yet: another processor may write them in this round. */
public final class UnresolvedTypes {

    private UnresolvedTypes() {}

    /**
     * Whether a model names a type that does not exist.
     *
     * @param model the interface
     * @return true when a property or a super-interface does
     */
    public static boolean in(TypeElement model) {
        return ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                        .map(ExecutableElement::getReturnType)
                        .anyMatch(UnresolvedTypes::unresolved)
                || model.getInterfaces().stream()
                        .anyMatch(parent -> unresolved(parent)
                                || (parent instanceof DeclaredType declared
                                        && declared.asElement() instanceof TypeElement element
                                        && in(element)));
    }

    static boolean unresolved(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(UnresolvedTypes::unresolved);
    }
}
