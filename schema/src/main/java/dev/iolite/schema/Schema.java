package dev.iolite.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All models and enums of one database. Immutable. */
public final class Schema {

    private final Map<String, Model> models = new LinkedHashMap<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final List<LinkTable> linkTables;

    /**
     * Makes a schema of resolved parts; front ends use the builder, which checks them.
     *
     * @param models the models, each name once
     * @param enums the enums, each name once
     */
    public Schema(List<Model> models, List<EnumType> enums) {
        this(models, enums, List.of());
    }

    /**
     * Makes a schema of resolved parts, with tables that hold links only.
     *
     * @param models the models, each name once
     * @param enums the enums, each name once
     * @param linkTables the tables of many-to-many relations that have no model
     */
    public Schema(List<Model> models, List<EnumType> enums, List<LinkTable> linkTables) {
        this.linkTables = List.copyOf(linkTables);
        models.forEach(model -> this.models.put(model.name(), model));
        enums.forEach(type -> this.enums.put(type.name(), type));
    }

    /**
     * All models.
     *
     * @return in declared order
     */
    public Collection<Model> models() {
        return java.util.Collections.unmodifiableCollection(models.values());
    }

    /**
     * All enums.
     *
     * @return in declared order
     */
    public Collection<EnumType> enums() {
        return java.util.Collections.unmodifiableCollection(enums.values());
    }

    /**
     * The tables of many-to-many relations that have no model.
     *
     * @return in declared order, each once
     */
    public List<LinkTable> linkTables() {
        return linkTables;
    }

    /**
     * Looks a model up.
     *
     * @param name its name
     * @return the model; empty when there is none
     */
    public Optional<Model> find(String name) {
        return Optional.ofNullable(models.get(name));
    }

    /**
     * A model that is known to exist.
     *
     * @param name its name
     * @return the model
     * @throws IllegalArgumentException when there is none of that name
     */
    public Model model(String name) {
        Model model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("There is no model " + name);
        }
        return model;
    }

    /**
     * The model a relation leads to.
     *
     * @param relation a relation field of one of these models
     * @return its target
     */
    public Model target(RelationField relation) {
        return model(relation.target());
    }

    /**
     * An enum that is known to exist.
     *
     * @param name its name
     * @return the enum
     * @throws IllegalArgumentException when there is none of that name
     */
    public EnumType enumType(String name) {
        EnumType type = enums.get(name);
        if (type == null) {
            throw new IllegalArgumentException("There is no enum " + name);
        }
        return type;
    }
}
