package dev.iolite.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ties the two sides of each relation once all keys are known, adding reverse relations that are not declared. */
final class LinkResolver {

    private final Drafts drafts;
    private final ManyToManyResolver manyToMany;

    LinkResolver(Drafts drafts) {
        this.drafts = drafts;
        this.manyToMany = new ManyToManyResolver(drafts);
    }

    void resolve() {
        List<DraftRelation> declared = drafts.models().stream()
                .flatMap(model -> model.relations.values().stream())
                .filter(relation -> !relation.broken())
                .toList();
        declared.stream().filter(relation -> relation.owner).forEach(this::requireUniqueKey);
        reverse(declared);
        nameRelations();
        for (DraftRelation relation : declared) {
            if (relation.broken()) {
                continue;
            }
            if (relation.owner) {
                link(relation);
            } else if (relation.many && relation.other().many && relation.link == null) {
                manyToMany.resolve(relation);
            }
        }
    }

    List<LinkTable> linkTables() {
        return manyToMany.tables();
    }

    /** A one-to-one relation is one because its key is unique. */
    private void requireUniqueKey(DraftRelation owner) {
        DraftRelation other = owner.opposite;
        if (other == null || other.many || owner.model.uniqueOver(owner.keys)) {
            return;
        }
        if (owner.model.naming().derivesRelations()) {
            owner.model.keys.add(new DraftModel.DraftKey(String.join("_", owner.keys), owner.keys, false, null));
        } else {
            String fields = String.join(", ", owner.keys);
            drafts.problems.at(
                    owner,
                    "The key of a one-to-one relation must be unique",
                    owner.keys.size() == 1 ? "Add @unique to " + fields : "Add @@unique([" + fields + "])");
            owner.breakBoth();
        }
    }

    /** Relations of a model's own module first, so that other modules do not move them. */
    private void reverse(List<DraftRelation> declared) {
        Stream.concat(
                        declared.stream().filter(relation -> relation.model.module == relation.target.module),
                        declared.stream().filter(relation -> relation.model.module != relation.target.module))
                .filter(relation -> relation.opposite == null && !relation.broken())
                .forEach(this::addReverse);
    }

    private void addReverse(DraftRelation relation) {
        boolean many = relation.many || !relation.model.uniqueOver(relation.keys);
        String child = relation.model.name();
        String derived = Character.toLowerCase(child.charAt(0)) + child.substring(1) + (many ? "s" : "");
        String given = relation.relatedName();
        String name = given == null ? derived : given;
        boolean taken = relation.target.relations.containsKey(name) || relation.target.scalars.containsKey(name);
        if (taken) {
            drafts.problems.at(
                    relation,
                    "Its reverse relation would be " + relation.target.name() + "." + name + ", but that name is taken",
                    "Choose another with relatedName, or declare the other side with @MappedBy");
            relation.breakBoth();
            return;
        }
        DraftRelation reverse = new DraftRelation(relation, name, many);
        relation.opposite = reverse;
        relation.target.relations.put(name, reverse);
    }

    private static void link(DraftRelation owner) {
        owner.link = new Link.OwnedByParent(owner.keys, owner.references);
        owner.other().link = new Link.OwnedByChild(owner.keys, owner.references);
    }

    private void nameRelations() {
        Map<String, List<DraftRelation>> unnamed = new LinkedHashMap<>();
        for (DraftModel model : drafts.models()) {
            for (DraftRelation relation : model.relations.values()) {
                if (!relation.broken() && leads(relation)) {
                    name(relation, unnamed);
                }
            }
        }
        unnamed.forEach((between, relations) -> relations.forEach(relation ->
                set(relation, relations.size() == 1 ? between : relation.model.name() + "_" + relation.name)));
    }

    /** Whether this side stands for the relation: the one with the key, or the first of two lists. */
    private static boolean leads(DraftRelation relation) {
        return relation.owner || (relation.many && relation.other().many && ManyToManyResolver.isFirst(relation));
    }

    private static void name(DraftRelation relation, Map<String, List<DraftRelation>> unnamed) {
        String given = relation.givenRelation() == null ? relation.other().givenRelation() : relation.givenRelation();
        if (given != null) {
            set(relation, given);
            return;
        }
        String model = relation.model.name();
        String target = relation.target.name();
        String between = model.compareTo(target) <= 0 ? model + "To" + target : target + "To" + model;
        unnamed.computeIfAbsent(between, key -> new ArrayList<>()).add(relation);
    }

    private static void set(DraftRelation relation, String name) {
        relation.relation = name;
        relation.other().relation = name;
    }
}
