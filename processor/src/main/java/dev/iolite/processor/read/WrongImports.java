package dev.iolite.processor.read;

import dev.iolite.annotation.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Points out annotations of other libraries that have the name of one of ours: an editor imported the wrong one. */
final class WrongImports {

    private static final String OURS = Model.class.getPackageName();

    /** What other libraries call by another name. */
    private static final Map<String, String> SAME_AS = Map.of(
            "Entity", "Model",
            "GeneratedValue", "AutoIncrement",
            "JoinColumn", "ForeignKey",
            "LastModifiedDate", "UpdatedAt",
            "CreatedDate", "Default");

    private static final Set<String> NAMES = Set.of(
            "Model",
            "Id",
            "AutoIncrement",
            "Default",
            "Unique",
            "Table",
            "Column",
            "Index",
            "ForeignKey",
            "MappedBy",
            "ManyToMany",
            "Json",
            "Needs",
            "UpdatedAt",
            "Version",
            "SoftDelete",
            "TenantId",
            "Omit");

    private static final List<String> OTHERS = List.of(
            "jakarta.persistence.",
            "javax.persistence.",
            "jakarta.validation.groups.",
            "javax.validation.groups.",
            "org.springframework.data.",
            "org.hibernate.annotations.",
            "io.ebean.",
            "io.micronaut.data.");

    private final Problems problems;

    WrongImports(Problems problems) {
        this.problems = problems;
    }

    /** Reports each foreign annotation of an element. */
    void check(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            String qualified = type.getQualifiedName().toString();
            String name = type.getSimpleName().toString();
            String ours = NAMES.contains(name) ? name : SAME_AS.get(name);
            if (ours != null && OTHERS.stream().anyMatch(qualified::startsWith)) {
                problems.report(
                        new Place(element, mirror),
                        "@" + name + " is " + qualified + " here, which iolite does not read",
                        "Import " + OURS + "." + ours);
            }
        }
    }
}
