package dev.iolite.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of each relation; what cannot be paired for certain is refused. */
final class RelationPairing {

    private final Drafts drafts;

    RelationPairing(Drafts drafts) {
        this.drafts = drafts;
    }

    /** After this each relation field has an opposite, stands alone on purpose, or is broken and reported. */
    void pair() {
        drafts.models().forEach(this::draft);
        List<DraftRelation> all = all();
        all.forEach(this::pairByFieldName);
        all.forEach(this::pairByRelatedName);
        Map<Group, List<DraftRelation>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(relation -> free(relation) && relation.relatedName() == null)
                .forEach(relation -> groups.computeIfAbsent(Group.of(relation), group -> new ArrayList<>())
                        .add(relation));
        groups.values().forEach(this::pair);
        all.stream().filter(RelationPairing::free).forEach(this::requireCanStandAlone);
    }

    /** Relations between the same two models that carry the same name. */
    private record Group(
            String first, String second, @Nullable String relation) {
        static Group of(DraftRelation relation) {
            String model = relation.model.name();
            String target = relation.target.name();
            boolean inOrder = model.compareTo(target) <= 0;
            return new Group(inOrder ? model : target, inOrder ? target : model, relation.givenRelation());
        }
    }

    private void draft(DraftModel model) {
        for (FieldDeclaration field : model.declaration.fields()) {
            if (field instanceof FieldDeclaration.Relation relation) {
                DraftModel target = drafts.model(relation.target());
                if (target == null) {
                    drafts.problems.at(
                            model,
                            relation,
                            "There is no model " + relation.target(),
                            Suggestion.sentence(relation.target(), drafts.modelNames()));
                } else {
                    model.relations.putIfAbsent(relation.name(), new DraftRelation(model, target, relation));
                }
            }
        }
    }

    private List<DraftRelation> all() {
        return drafts.models().stream()
                .flatMap(model -> model.relations.values().stream())
                .toList();
    }

    private static boolean free(DraftRelation relation) {
        return relation.opposite == null && !relation.broken();
    }

    private void pairByFieldName(DraftRelation relation) {
        String wanted = relation.declaration == null ? null : relation.declaration.mappedBy();
        if (wanted == null) {
            return;
        }
        DraftRelation other = relation.target.relations.get(wanted);
        if (other == null || other.target != relation.model) {
            List<String> candidates = relation.target.relations.values().stream()
                    .filter(candidate -> candidate.target == relation.model)
                    .map(candidate -> candidate.name)
                    .toList();
            refuse(
                    relation,
                    relation.target.name() + " has no relation " + wanted + " to " + relation.model.name(),
                    Suggestion.sentence(wanted, candidates));
        } else if (other.opposite != null && other.opposite != relation) {
            refuse(
                    relation,
                    other + " is already the other side of " + other.opposite.name,
                    "Map it by another field, or remove one of the two");
        } else {
            tie(relation, other);
        }
    }

    /** {@code relatedName} names the reverse relation; where the target declares a field of that name, it is meant. */
    private void pairByRelatedName(DraftRelation relation) {
        String wanted = relation.relatedName();
        DraftRelation other = wanted == null ? null : relation.target.relations.get(wanted);
        if (other != null && free(relation) && free(other) && other.target == relation.model) {
            tie(relation, other);
        }
    }

    private void pair(List<DraftRelation> group) {
        DraftRelation first = group.get(0);
        List<DraftRelation> near =
                group.stream().filter(relation -> relation.model == first.model).toList();
        List<DraftRelation> far =
                group.stream().filter(relation -> relation.model != first.model).toList();
        if (first.self()) {
            pairSelf(group);
        } else if (near.size() == 1 && far.size() == 1) {
            tie(near.get(0), far.get(0));
        } else if (!far.isEmpty()) {
            refuseAmbiguous(near.size() == 1 ? near : far.size() == 1 ? far : group);
            group.forEach(relation -> relation.state = DraftRelation.State.BROKEN);
        } else if (near.size() > 1) {
            refuseAmbiguous(near);
        }
    }

    private void pairSelf(List<DraftRelation> group) {
        boolean named = group.get(0).givenRelation() != null;
        boolean derived = group.get(0).model.naming().derivesRelations();
        boolean oneToMany = group.size() == 2 && group.get(0).many != group.get(1).many;
        if (group.size() == 2 && (named || (derived && oneToMany))) {
            tie(group.get(0), group.get(1));
        } else if (group.size() > 1) {
            refuseAmbiguous(group);
        }
    }

    private void refuseAmbiguous(List<DraftRelation> group) {
        for (DraftRelation relation : group) {
            String fields = group.stream().map(DraftRelation::toString).collect(Collectors.joining(", "));
            String remedy = relation.model.naming().derivesRelations()
                    ? "Name the other side with @MappedBy on one of the two, or the reverse with relatedName"
                    : "Give both sides of each relation the same name: @relation(\"Name\")";
            refuse(
                    relation,
                    "It is not clear which relations between " + relation.model.name() + " and "
                            + relation.target.name() + " belong together (" + fields + ")",
                    remedy);
        }
    }

    private void requireCanStandAlone(DraftRelation relation) {
        if (relation.relatedName() != null) {
            return;
        }
        if (!relation.model.naming().derivesRelations()) {
            refuse(
                    relation,
                    "The opposite field is missing in " + relation.target.name(),
                    "Add a field of type " + relation.model.name() + (relation.many ? "" : "[]") + " to "
                            + relation.target.name());
        } else if (relation.many && relation.manyToMany() == null) {
            refuse(
                    relation,
                    relation.target.name() + " has no field that leads back to " + relation.model.name(),
                    "Add " + relation.model.name() + " get" + relation.model.name() + "() to " + relation.target.name()
                            + ", or @ManyToMany here when each can have many of the other");
        }
    }

    private void refuse(DraftRelation relation, String message, String remedy) {
        drafts.problems.at(relation, message, remedy);
        relation.breakBoth();
    }

    private void tie(DraftRelation relation, DraftRelation other) {
        relation.opposite = other;
        other.opposite = relation;
        String given = relation.givenRelation();
        if (given != null && other.givenRelation() != null && !Objects.equals(given, other.givenRelation())) {
            refuse(relation, "The two sides have different relation names", "Give both the same name, or none");
        }
    }
}
