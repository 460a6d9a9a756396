package dev.iolite.model;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a model that knows which of its fields were loaded. Generated classes extend it and hold the scalar
 * values; relations and counts lie here.
 *
 * <p>Only the reader that made it may attach relations, before anyone else sees it: to all others it is immutable. Two
 * are equal when they are of the same model and have the same loaded id.
 */
public abstract class Instance {

    // stands for "loaded, and there is none", where null stands for "not loaded"
    private static final Object ABSENT = new Object();

    // stands for "a filter hides it", where the property cannot say that there is none
    private static final Object HIDDEN = new Object();

    private final LoadedFields loaded;
    private @Nullable Object @Nullable [] relations;
    private long @Nullable [] counts;
    private @Nullable Map<String, Instance> links;

    /**
     * Begins an instance.
     *
     * @param loaded which scalar fields have values
     */
    protected Instance(LoadedFields loaded) {
        this.loaded = loaded;
    }

    /**
     * Begins an instance with relations.
     *
     * @param builder what it consists of
     */
    protected Instance(InstanceBuilder builder) {
        this.loaded = builder.loaded();
        builder.attachTo(this);
    }

    /**
     * An object seen as an instance.
     *
     * @param model an object that iolite or a test builder made
     * @return the same object
     * @throws InvalidInputException when it is null or something else made it
     */
    public static Instance of(@Nullable Object model) {
        if (model instanceof Instance instance) {
            return instance;
        }
        throw new InvalidInputException(Failure.of(
                        Code.P2019,
                        null,
                        model == null
                                ? "An instance of a model was expected and null was given."
                                : "The object was not made by iolite, so nobody knows what is loaded.")
                .remedy("Pass an instance that a query returned or that the generated builder made."));
    }

    /**
     * What it has in common with the others of its model.
     *
     * @return the type
     */
    public abstract InstanceType type();

    /**
     * The value of a scalar field, loaded or not; for this package.
     *
     * @param scalar the field's index
     * @return the value; anything when it is not loaded
     */
    protected abstract @Nullable Object value(int scalar);

    /**
     * Whether a field, a relation or a computed property can be read.
     *
     * @param name the property's name
     * @return true when it, or all it needs, was loaded; true too for properties that iolite does not know
     */
    public final boolean isLoaded(String name) {
        int scalar = type().scalar(name);
        if (scalar >= 0) {
            return loaded.contains(scalar);
        }
        int relation = type().relation(name);
        if (relation >= 0) {
            Object slot = slot(relation);
            return slot != null && slot != HIDDEN;
        }
        return type().needs().getOrDefault(name, List.of()).stream().allMatch(this::isLoaded);
    }

    /**
     * Reads a scalar field or a relation by its name.
     *
     * @param name the field's name
     * @return the value, an instance, a list of instances, or null
     * @throws FieldNotLoadedException when it was not loaded
     */
    public final @Nullable Object get(String name) {
        int scalar = type().scalar(name);
        if (scalar >= 0) {
            requireLoaded(scalar);
            return value(scalar);
        }
        int relation = type().relation(name);
        if (relation < 0) {
            throw notLoaded(name, "include(" + type().constant() + "." + name + ")");
        }
        return related(relation);
    }

    /**
     * Reads a scalar field that is known not to be null, such as a part of an id.
     *
     * @param name the field's name
     * @return the value
     * @throws FieldNotLoadedException when it was not loaded
     */
    public final Object required(String name) {
        return Objects.requireNonNull(get(name), name);
    }

    /**
     * Reads the number of rows of a relation.
     *
     * @param relation the relation's name
     * @return the number
     * @throws FieldNotLoadedException when it was not loaded
     */
    public final long count(String relation) {
        int index = type().relation(relation);
        long[] known = counts;
        if (known == null || index < 0 || index >= known.length || known[index] < 0) {
            throw notLoaded("the number of " + relation, "include(" + type().constant() + "." + relation + ".count())");
        }
        return known[index];
    }

    /**
     * The link row that ties this row to the parent it was read from.
     *
     * @param relation the parent's many-to-many relation
     * @return the link row
     * @throws FieldNotLoadedException when this row was not read through that relation
     */
    public final Instance link(String relation) {
        Instance link = links == null ? null : links.get(relation);
        if (link == null) {
            throw notLoaded("the link of " + relation, "a read through the parent's " + relation);
        }
        return link;
    }

    /**
     * Gives it the link row that ties it to its parent, before anyone else sees it.
     *
     * @param relation the parent's many-to-many relation
     * @param link the link row
     */
    public final void attachLink(String relation, Instance link) {
        if (links == null) {
            links = new HashMap<>();
        }
        links.put(relation, link);
    }

    /**
     * Gives it the rows of a relation, before anyone else sees it.
     *
     * @param relation the relation's index
     * @param value an unmodifiable list for a to-many relation, else an instance or null
     */
    public final void attach(int relation, @Nullable Object value) {
        @Nullable Object[] slots = relations;
        if (slots == null || slots.length <= relation) {
            int size = Math.max(type().relations().size(), relation + 1);
            slots = slots == null ? new Object[size] : Arrays.copyOf(slots, size);
            relations = slots;
        }
        slots[relation] = value == null ? ABSENT : value;
    }

    /**
     * Tells it that the row of a required relation is hidden, before anyone else sees it: it then counts as not loaded.
     *
     * @param relation the relation's index
     */
    public final void attachHidden(int relation) {
        attach(relation, HIDDEN);
    }

    /**
     * Gives it the number of rows of a relation, before anyone else sees it.
     *
     * @param relation the relation's index
     * @param number the number
     */
    public final void attachCount(int relation, long number) {
        long[] known = counts;
        if (known == null || known.length <= relation) {
            int size = Math.max(type().relations().size(), relation + 1);
            long[] wider = new long[size];
            Arrays.fill(wider, -1);
            if (known != null) {
                System.arraycopy(known, 0, wider, 0, known.length);
            }
            known = wider;
            counts = known;
        }
        known[relation] = number;
    }

    /**
     * Refuses to go on when a scalar field was not loaded.
     *
     * @param scalar the field's index
     * @throws FieldNotLoadedException when it was not loaded
     */
    protected final void requireLoaded(int scalar) {
        if (!loaded.contains(scalar)) {
            String name = type().scalars().get(scalar);
            String call = type().omits(name) ? "unomit" : "select";
            throw notLoaded(name, call + "(" + type().constant() + "." + name + ")");
        }
    }

    /**
     * Reads a relation.
     *
     * @param relation the relation's index
     * @param <T> the property's type
     * @return an instance, a list of instances, or null
     * @throws FieldNotLoadedException when it was not loaded
     */
    @SuppressWarnings("unchecked") // the reader attached what the property's type says
    protected final <T> @Nullable T related(int relation) {
        Object value = slot(relation);
        if (value == null) {
            String name = type().relations().get(relation);
            throw notLoaded(name, "include(" + type().constant() + "." + name + ")");
        }
        if (value == HIDDEN) {
            throw hidden(type().relations().get(relation));
        }
        return value == ABSENT ? null : (T) value;
    }

    private @Nullable Object slot(int relation) {
        @Nullable Object[] slots = relations;
        return slots == null || relation >= slots.length ? null : slots[relation];
    }

    private FieldNotLoadedException hidden(String relation) {
        String model = type().model();
        return new FieldNotLoadedException(Failure.of(
                        Code.NOT_LOADED,
                        model,
                        model + "." + relation
                                + " was not loaded: a filter hides its row, and the relation is required")
                .fields(List.of(relation))
                .remedy("Make the relation optional, or switch the filter off for the call: unfiltered(..)."));
    }

    private FieldNotLoadedException notLoaded(String what, String call) {
        String model = type().model();
        return new FieldNotLoadedException(
                Failure.of(Code.NOT_LOADED, model, model + "." + what + " was not loaded; add " + call)
                        .fields(type().scalar(what) >= 0 || type().relation(what) >= 0 ? List.of(what) : List.of()));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Instance that) || type() != that.type() || !hasId() || !that.hasId()) {
            return false;
        }
        return type().id().stream()
                .allMatch(name -> Objects.deepEquals(value(type().scalar(name)), that.value(type().scalar(name))));
    }

    @Override
    public final int hashCode() {
        if (!hasId()) {
            return System.identityHashCode(this);
        }
        int hash = type().model().hashCode();
        for (String name : type().id()) {
            hash = 31 * hash + Arrays.deepHashCode(new Object[] {value(type().scalar(name))});
        }
        return hash;
    }

    private boolean hasId() {
        return type().id().stream().allMatch(name -> loaded.contains(type().scalar(name)));
    }

    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(type().model()).append('{');
        List<String> scalars = type().scalars();
        for (int i = 0; i < scalars.size(); i++) {
            if (loaded.contains(i) && !type().omits(scalars.get(i))) {
                separate(text).append(scalars.get(i)).append('=').append(value(i));
            }
        }
        List<String> names = type().relations();
        for (int i = 0; i < names.size(); i++) {
            if (slot(i) instanceof List<?> rows) {
                separate(text).append(names.get(i)).append('=').append(rows);
            } else if (slot(i) instanceof Instance row) {
                separate(text).append(names.get(i)).append('=').append(row);
            }
        }
        return text.append('}').toString();
    }

    private static StringBuilder separate(StringBuilder text) {
        return text.charAt(text.length() - 1) == '{' ? text : text.append(", ");
    }
}
