package dev.iolite.dsl;

import java.util.List;

/**
 * The numbers of rows at the other end of all to-many relations: {@code USER.counts()}.
 *
 * @param <M> the model that has the relations
 */
public final class RelationCounts<M> implements Includable<M> {

    private final List<ListRelation<M, ?>> relations;

    RelationCounts(List<ListRelation<M, ?>> relations) {
        this.relations = relations;
    }

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public void addTo(SelectionBuilder selection) {
        relations.forEach(relation -> relation.count().addTo(selection));
    }
}
