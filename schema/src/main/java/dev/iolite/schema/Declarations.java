package dev.iolite.schema;

import java.util.Collection;
import java.util.List;

/**
 * What one front end read from one module or file, before any check: the input of {@link SchemaBuilder}.
 *
 * @param models its models in declared order
 * @param enums the enums that their fields use
 */
public record Declarations(List<ModelDeclaration> models, List<EnumDeclaration> enums) {
    /** Copies the lists. */
    public Declarations {
        models = List.copyOf(models);
        enums = List.copyOf(enums);
    }

    /**
     * The part that lies in some packages: one database's share where an application has several.
     *
     * @param packages names of packages; what lies below them belongs to them
     * @return the models whose interfaces lie there, with the enums they use
     */
    public Declarations inPackages(Collection<String> packages) {
        List<ModelDeclaration> chosen = models.stream()
                .filter(model ->
                        packages.stream().anyMatch(name -> model.qualifiedName().startsWith(name + ".")))
                .toList();
        return new Declarations(
                chosen,
                enums.stream()
                        .filter(type -> chosen.stream().anyMatch(model -> uses(model, type)))
                        .toList());
    }

    private static boolean uses(ModelDeclaration model, EnumDeclaration type) {
        return model.fields().stream()
                .anyMatch(field -> field instanceof FieldDeclaration.Scalar scalar
                        && (type.qualifiedName().equals(scalar.enumType())
                                || type.name().equals(scalar.enumType())));
    }

    /**
     * The same models as Java interfaces of a package, for front ends that make the interfaces.
     *
     * @param javaPackage the package's name
     * @return the models and enums with their qualified names
     */
    public Declarations movedTo(String javaPackage) {
        return new Declarations(
                models.stream()
                        .map(model -> model.renamed(javaPackage + "." + model.name()))
                        .toList(),
                enums.stream()
                        .map(type -> type.renamed(javaPackage + "." + type.name()))
                        .toList());
    }
}
