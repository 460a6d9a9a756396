package dev.iolite.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All models and enums while the builder works on them, and what was found wrong so far. */
final class Drafts {

    final Problems problems = new Problems();
    private final Map<String, DraftModel> models = new LinkedHashMap<>();
    private final Map<String, DraftModel> modelsByQualifiedName = new LinkedHashMap<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final Map<String, EnumDeclaration> enumDeclarations = new LinkedHashMap<>();

    Drafts(List<Declarations> modules) {
        for (int module = 0; module < modules.size(); module++) {
            modules.get(module).enums().forEach(this::add);
            for (ModelDeclaration model : modules.get(module).models()) {
                add(new DraftModel(model, module));
            }
        }
    }

    Collection<DraftModel> models() {
        return models.values();
    }

    List<EnumType> enums() {
        return new ArrayList<>(enums.values());
    }

    /** By qualified name or plain name. */
    @Nullable
    DraftModel model(String name) {
        DraftModel model = modelsByQualifiedName.get(name);
        return model == null ? models.get(name) : model;
    }

    /** By qualified name or plain name. */
    @Nullable
    EnumType enumType(String name) {
        EnumDeclaration declaration = enumDeclarations.get(name);
        return enums.get(declaration == null ? name : declaration.name());
    }

    Collection<String> modelNames() {
        return models.keySet();
    }

    Collection<String> enumNames() {
        return enums.keySet();
    }

    private void add(DraftModel model) {
        DraftModel before = models.putIfAbsent(model.name(), model);
        if (before == null) {
            modelsByQualifiedName.put(model.declaration.qualifiedName(), model);
        } else if (before.declaration.qualifiedName().equals(model.declaration.qualifiedName())) {
            problems.at(
                    model,
                    "The model " + model.declaration.qualifiedName() + " is declared twice",
                    "Remove one of the two");
        } else {
            problems.at(
                    model,
                    "Two models have this name: " + before.declaration.qualifiedName() + " and "
                            + model.declaration.qualifiedName(),
                    "Rename one, and keep its table by naming that explicitly");
        }
        if (enums.containsKey(model.name())) {
            problems.at(model, "An enum has the same name", "Rename one of the two");
        }
    }

    /** The same enum may come with several modules: each lists those that its fields use. */
    private void add(EnumDeclaration type) {
        EnumDeclaration before = enumDeclarations.putIfAbsent(type.qualifiedName(), type);
        if (before != null) {
            if (!before.values().equals(type.values())) {
                refuse(type, "It is declared twice with different values", "Build both modules from the same source");
            }
            return;
        }
        if (type.values().isEmpty()) {
            refuse(type, "It has no values", "Give it one value at least");
        }
        String databaseName = type.databaseName() == null ? type.naming().name(type.name()) : type.databaseName();
        EnumType resolved = new EnumType(type.name(), databaseName, type.namespace(), type.values());
        if (enums.putIfAbsent(type.name(), resolved) != null) {
            refuse(type, "Two enums have this name", "Rename one of the two");
        }
        requireDistinct(type);
    }

    private void requireDistinct(EnumDeclaration type) {
        long names = type.values().stream().map(EnumType.Value::name).distinct().count();
        long stored = type.values().stream()
                .map(EnumType.Value::databaseName)
                .distinct()
                .count();
        if (names < type.values().size() || stored < type.values().size()) {
            refuse(type, "Two of its values are the same", "Give each value a name and a stored text of its own");
        }
    }

    private void refuse(EnumDeclaration type, String message, String remedy) {
        problems.add(type.position(), type.name(), "", message, remedy);
    }
}
