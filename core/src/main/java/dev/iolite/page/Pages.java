package dev.iolite.page;

import dev.iolite.client.Iolite;
import dev.iolite.client.ModelRepository;
import dev.iolite.dsl.Filter;
import dev.iolite.dsl.Key;
import dev.iolite.dsl.Many;
import dev.iolite.dsl.ManyQuery;
import dev.iolite.dsl.ModelFields;
import dev.iolite.dsl.OrderBy;
import dev.iolite.dsl.Where;
import dev.iolite.model.Instance;
import dev.iolite.query.OrderTerm;
import dev.iolite.query.Page;
import dev.iolite.query.Read;
import dev.iolite.query.ReadArguments;
import dev.iolite.schema.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.support.PageableExecutionUtils;

/**
 * Reads pages and windows of one model's rows.
 *
 * @param <M> the model
 */
public final class Pages<M> {

    private final Iolite iolite;
    private final Model model;
    private final ModelRepository<M, ?, ?> repository;

    /**
     * Pages of a repository; for generated code.
     *
     * @param iolite the client
     * @param fields the model's fields
     * @param repository the model's repository
     */
    public Pages(Iolite iolite, ModelFields<M> fields, ModelRepository<M, ?, ?> repository) {
        this.iolite = iolite;
        this.model = iolite.schema().model(fields.model());
        this.repository = repository;
    }

    /**
     * A page of rows and their number: {@code users.findPage(q -> q.where(..), PageRequest.of(0, 20))}. The number is
     * counted only when the page itself does not tell it.
     *
     * @param piece which rows and what is read of them; its order comes before that of the page
     * @param pageable which page, from 0, and its order; unpaged for all rows
     * @return the page
     * @throws dev.iolite.error.InvalidInputException when the sort names a property that the model does not have
     */
    public org.springframework.data.domain.Page<M> find(Many<M> piece, Pageable pageable) {
        List<M> rows = repository.findMany(piece.and(q -> {
            sort(q, pageable.getSort());
            if (pageable.isPaged()) {
                q.skip(Math.toIntExact(pageable.getOffset())).take(pageable.getPageSize());
            }
        }));
        return PageableExecutionUtils.getPage(rows, pageable, () -> count(piece));
    }

    /**
     * A part of a list that can be scrolled on from each of its rows: {@code users.findWindow(q -> q.orderBy(..),
     * ScrollPosition.keyset(), 20)}. By keys it stays in place when rows come and go before it, the one
     * it begins after too.
     *
     * @param piece which rows, in which order, and what is read of them
     * @param position the position after which the part begins, by offset or by keys
     * @param size how many rows it has at the most, 1 or more
     * @return the part
     */
    public Window<M> findWindow(Many<M> piece, ScrollPosition position, int size) {
        if (position instanceof OffsetScrollPosition offset) {
            long skipped = offset.isInitial() ? 0 : offset.getOffset() + 1;
            List<M> rows = repository.findMany(
                    piece.and(q -> q.skip(Math.toIntExact(skipped)).take(size + 1)));
            return Window.from(
                    cut(rows, size, true), OffsetScrollPosition.positionFunction(skipped), rows.size() > size);
        }
        return byKeys(piece, (KeysetScrollPosition) position, size);
    }

    /**
     * A position holds the values of the order, so that it stands when its row is gone. Where the order needs more than
     * the row's own fields, or they were not read, it holds the id alone and the row must still be there.
     */
    private Window<M> byKeys(Many<M> piece, KeysetScrollPosition position, int size) {
        boolean forward = position.scrollsForward();
        ReadArguments said = ManyQuery.of(model.name(), null, piece).arguments();
        Keyset keyset = said.distinct().isEmpty() ? Keyset.of(model, said.orderBy()) : null;
        List<M> rows = repository.findMany(piece.and(q -> {
            Keyset.missing(model, said.orderBy()).forEach(term -> q.orderBy(OrderBy.of(term)));
            q.take(forward ? size + 1 : -size - 1);
            if (!position.isInitial()) {
                from(q, keyset, position.getKeys(), !forward);
            }
        }));
        List<M> shown = cut(rows, size, forward);
        return Window.from(
                shown,
                index -> ScrollPosition.of(keys(keyset, shown.get(index)), position.getDirection()),
                rows.size() > size);
    }

    private void from(ManyQuery<M> query, @Nullable Keyset keyset, Map<String, Object> keys, boolean backwards) {
        if (keyset != null && keyset.told(keys)) {
            query.where(Where.of(model.name(), keyset.beyond(keys, backwards))).skip(0);
        } else {
            query.cursor(key(keys)).skip(1);
        }
    }

    /** One row more than shown was read, at the end to which the scrolling goes. */
    private static <M> List<M> cut(List<M> rows, int size, boolean forward) {
        if (rows.size() <= size) {
            return rows;
        }
        return forward ? rows.subList(0, size) : rows.subList(rows.size() - size, rows.size());
    }

    private Key<M> key(Map<String, Object> keys) {
        return Key.of(
                model.name(),
                model.id().fields().stream()
                        .map(field ->
                                Key.Part.of(model.name(), field, KeyValue.of(model.scalar(field), keys.get(field))))
                        .toArray(Key.Part[]::new));
    }

    private Map<String, @Nullable Object> keys(@Nullable Keyset keyset, M row) {
        Map<String, @Nullable Object> values = keyset == null ? null : keyset.position(Instance.of(row));
        return values == null ? id(row) : values;
    }

    private Map<String, @Nullable Object> id(M row) {
        Map<String, @Nullable Object> keys = new HashMap<>();
        Instance instance = Instance.of(row);
        instance.type().id().forEach(field -> {
            Object value = instance.required(field);
            keys.put(field, value instanceof Enum<?> constant ? constant.name() : value);
        });
        return keys;
    }

    private void sort(ManyQuery<M> query, Sort sort) {
        for (OrderTerm term : new SortTerms(iolite.schema(), model).of(sort)) {
            query.orderBy(OrderBy.of(term));
        }
    }

    private long count(Many<M> piece) {
        ManyQuery<M> query = ManyQuery.of(model.name(), null, piece);
        ReadArguments said = query.arguments();
        ReadArguments all = new ReadArguments(said.where(), List.of(), null, Page.ALL, said.distinct());
        Supplier<@Nullable Object> count = () -> iolite.engine()
                .aggregate(Read.Aggregate.counting(model.name(), all))
                .get(0);
        for (String name : query.unfiltered()) {
            Supplier<@Nullable Object> inner = count;
            count = () -> iolite.unfiltered(Filter.named(name), inner);
        }
        Object number = count.get();
        return number == null ? 0 : (Long) number;
    }
}
