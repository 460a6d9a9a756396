package dev.iolite.processor.write;

import dev.iolite.schema.Field;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which steps a create asks for what is required, in declared order; and what it takes after that. */
final class CreateChain {

    private final Model model;
    private final Set<String> known;
    private final boolean many;
    private final Map<String, RelationField> holders = new LinkedHashMap<>();

    /**
     * Plans the steps.
     *
     * @param model the model
     * @param without the relation that is known already; null for none
     * @param many whether only scalars and keys can be given, as in createMany
     */
    CreateChain(Model model, @Nullable RelationField without, boolean many) {
        this.model = model;
        this.known = without == null ? Set.of() : new HashSet<>(keys(without));
        this.many = many;
        if (!many) {
            for (RelationField relation : model.relations()) {
                if (!relation.equals(without) && required(relation)) {
                    keys(relation).forEach(key -> holders.putIfAbsent(key, relation));
                }
            }
        }
    }

    /** The to-one relations of which the model's own row holds the key. */
    static List<RelationField> owned(Model model) {
        return model.relations().stream()
                .filter(relation -> relation.link() instanceof Link.OwnedByParent)
                .toList();
    }

    private static List<String> keys(RelationField relation) {
        return relation.link() instanceof Link.OwnedByParent owned ? owned.keys() : List.of();
    }

    private boolean required(RelationField relation) {
        return keys(relation).stream()
                .filter(key -> !known.contains(key))
                .anyMatch(key -> model.scalar(key).required());
    }

    /** The steps before {@code Given}. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Set<RelationField> asked = new HashSet<>();
        for (Field field : model.fields()) {
            RelationField holder = field instanceof RelationField relation ? relation : holders.get(field.name());
            if (holder != null && holders.containsValue(holder)) {
                if (asked.add(holder)) {
                    steps.add(relationStep(holder));
                }
            } else if (field instanceof ScalarField scalar && asks(scalar)) {
                steps.add(Step.of(scalar));
            }
        }
        return steps;
    }

    private Step relationStep(RelationField relation) {
        List<ScalarField> shown = keys(relation).stream()
                .filter(key -> holders.get(key) == relation)
                .map(model::scalar)
                .filter(field -> !field.hidden())
                .toList();
        boolean all = shown.size() == keys(relation).size();
        return new Step(relation.name(), relation, all ? shown : List.of());
    }

    private boolean asks(ScalarField field) {
        return field.required() && !known.contains(field.name()) && gives(field);
    }

    private boolean gives(ScalarField field) {
        return many || !field.hidden();
    }

    /** The fields that may be left out. */
    List<ScalarField> optionalScalars() {
        return model.scalars().stream()
                .filter(this::gives)
                .filter(field -> !field.required() && !holders.containsKey(field.name()))
                .toList();
    }

    /** The relations that may be left out; none where only scalars can be given. */
    List<RelationField> optionalRelations() {
        return many
                ? List.of()
                : model.relations().stream()
                        .filter(relation -> !holders.containsValue(relation))
                        .toList();
    }

    /** The name of the first step's interface. */
    String first() {
        List<Step> steps = steps();
        return steps.isEmpty() ? Names.GIVEN : Names.required(steps.get(0).name());
    }
}
