package dev.iolite.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all instances of one model have in common. Generated once for each model. */
public final class InstanceType {

    private final String model;
    private final String constant;
    private final List<String> scalars;
    private final List<String> relations;
    private final List<String> id;
    private final Set<String> omitted;
    private final Map<String, List<String>> needs;
    private final Map<String, Integer> scalarIndex = new HashMap<>();
    private final Map<String, Integer> relationIndex = new HashMap<>();

    private InstanceType(Definition definition) {
        this.model = definition.model();
        this.constant = definition.constant();
        this.scalars = definition.scalars();
        this.relations = definition.relations();
        this.id = definition.id();
        this.omitted = definition.omitted();
        this.needs = definition.needs();
        for (int i = 0; i < scalars.size(); i++) {
            scalarIndex.put(scalars.get(i), i);
        }
        for (int i = 0; i < relations.size(); i++) {
            relationIndex.put(relations.get(i), i);
        }
    }

    /**
     * What a type consists of.
     *
     * @param model the model's name
     * @param constant the name of its fields' constant, such as {@code USER}
     * @param scalars the scalar fields by index, hidden ones too
     * @param relations the relation fields by index, hidden ones too
     * @param id the fields of its id
     * @param omitted the fields that {@code @Omit} keeps out
     * @param needs computed properties with the fields they need
     */
    public record Definition(
            String model,
            String constant,
            List<String> scalars,
            List<String> relations,
            List<String> id,
            Set<String> omitted,
            Map<String, List<String>> needs) {
        /** Copies the lists. */
        public Definition {
            scalars = List.copyOf(scalars);
            relations = List.copyOf(relations);
            id = List.copyOf(id);
            omitted = Set.copyOf(omitted);
            needs = Map.copyOf(needs);
        }
    }

    /**
     * Makes a type.
     *
     * @param definition what it consists of
     * @return the type; two are the same only if they are one object
     */
    public static InstanceType of(Definition definition) {
        return new InstanceType(definition);
    }

    /**
     * The model.
     *
     * @return its name
     */
    public String model() {
        return model;
    }

    /**
     * The fields of the model's id.
     *
     * @return their names
     */
    public List<String> id() {
        return id;
    }

    /**
     * The scalar fields by index.
     *
     * @return their names, hidden ones too
     */
    public List<String> scalars() {
        return scalars;
    }

    /**
     * The relation fields by index.
     *
     * @return their names, hidden ones too
     */
    public List<String> relations() {
        return relations;
    }

    /**
     * The computed properties that say what they need.
     *
     * @return the needed fields by property name
     */
    public Map<String, List<String>> needs() {
        return needs;
    }

    String constant() {
        return constant;
    }

    boolean omits(String scalar) {
        return omitted.contains(scalar);
    }

    /** The index of a scalar field, or -1. */
    int scalar(String name) {
        return scalarIndex.getOrDefault(name, -1);
    }

    /** The index of a relation field, or -1. */
    int relation(String name) {
        return relationIndex.getOrDefault(name, -1);
    }
}
