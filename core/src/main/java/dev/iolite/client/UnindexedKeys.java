package dev.iolite.client;

import dev.iolite.event.EventListener;
import dev.iolite.event.LogEvent;
import dev.iolite.event.LogLevel;
import dev.iolite.plan.read.RelationUses;
import dev.iolite.query.Read;
import dev.iolite.schema.Index;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Warns, once for each foreign key, when a read looks rows up by one that no index serves. It is asked when a plan is
 * compiled, never when one is run; whether there is an index is what the schema says.
 */
final class UnindexedKeys {

    /** Kinds that find equal values; empty is the database's usual one. */
    private static final Set<String> KINDS = Set.of("", "btree", "hash");

    private final Schema schema;
    private final List<EventListener> listeners;
    private final Clock clock;
    private final Set<Searched> told = ConcurrentHashMap.newKeySet();

    UnindexedKeys(Schema schema, List<EventListener> listeners, Clock clock) {
        this.schema = schema;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Fields of a model by which rows are looked up. */
    private record Searched(Model model, List<String> fields) {}

    /** Looks at a read for which a plan is compiled. */
    void look(Read read, String target) {
        if (listeners.isEmpty()) {
            return;
        }
        for (RelationUses.Use use : RelationUses.of(schema, read)) {
            Searched searched = use.relation().link().accept(new Search(use));
            if (!searched.fields().isEmpty() && !served(searched) && told.add(searched)) {
                warn(use, searched, target);
            }
        }
    }

    private void warn(RelationUses.Use use, Searched searched, String target) {
        String model = searched.model().name();
        String fields = String.join(", ", searched.fields());
        String message = use.model().name() + "." + use.relation().name() + " is looked up by the foreign key " + model
                + "." + fields + ", which has no index: each time the whole table is read. Add @Index({\""
                + String.join("\", \"", searched.fields()) + "\"}) to " + model + " (in a schema.prisma @@index(["
                + fields
                + "])).";
        LogEvent event = new LogEvent(clock.instant(), LogLevel.WARN, message, target);
        listeners.forEach(listener -> listener.onLog(event));
    }

    private static boolean served(Searched searched) {
        return searched.model().keys().stream().map(Key::fields).anyMatch(fields -> leads(fields, searched))
                || searched.model().definition().indexes().stream()
                        .filter(index -> KINDS.contains(index.kind().toLowerCase(Locale.ROOT)))
                        .map(index -> index.columns().stream()
                                .map(Index.Column::field)
                                .toList())
                        .anyMatch(fields -> leads(fields, searched));
    }

    /** Whether the fields searched by come first, in any order. */
    private static boolean leads(List<String> fields, Searched searched) {
        int size = searched.fields().size();
        return fields.size() >= size && new HashSet<>(fields.subList(0, size)).equals(new HashSet<>(searched.fields()));
    }

    /** By which fields the other end of a relation is looked up; none where it is by a key, or in a table made for it. */
    private final class Search implements Link.Visitor<Searched> {

        private final RelationUses.Use use;

        Search(RelationUses.Use use) {
            this.use = use;
        }

        @Override
        public Searched ownedByParent(Link.OwnedByParent link) {
            return new Searched(use.model(), List.of());
        }

        @Override
        public Searched ownedByChild(Link.OwnedByChild link) {
            return new Searched(schema.target(use.relation()), link.keys());
        }

        @Override
        public Searched throughTable(Link.ThroughTable link) {
            String name = link.model();
            if (name == null) {
                return new Searched(use.model(), List.of());
            }
            Model through = schema.model(name);
            List<String> columns =
                    link.parent().stream().map(Link.LinkColumn::column).toList();
            return new Searched(
                    through,
                    through.scalars().stream()
                            .filter(field -> columns.contains(field.column()))
                            .map(ScalarField::name)
                            .toList());
        }
    }
}
