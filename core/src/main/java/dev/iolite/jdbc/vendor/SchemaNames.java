package dev.iolite.jdbc.vendor;

import dev.iolite.schema.ForeignKey;
import dev.iolite.schema.Key;
import dev.iolite.schema.Link;
import dev.iolite.schema.Model;
import dev.iolite.schema.RelationField;
import dev.iolite.schema.ScalarField;
import dev.iolite.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns names of constraints, tables and columns back into models and fields. Case counts where it tells two apart. */
final class SchemaNames {

    private static final Pattern TEXTS = Pattern.compile("'[^']*'");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final Schema schema;
    private final Map<String, List<Model>> tables = new HashMap<>();
    private final Map<String, List<Found>> constraints = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    /**
     * What a constraint is in the models.
     *
     * @param constraint its name
     * @param model the model that has it
     * @param fields its fields
     * @param foreignKey the foreign key; null for a key
     */
    record Found(
            String constraint,
            Model model,
            List<String> fields,
            @Nullable ForeignKey foreignKey) {}

    SchemaNames(Schema schema) {
        this.schema = schema;
        for (Model model : schema.models()) {
            tables.computeIfAbsent(name(model.table()), any -> new ArrayList<>())
                    .add(model);
            for (Key key : model.keys()) {
                add(new Found(key.constraint(), model, key.fields(), null));
            }
            for (ForeignKey key : model.definition().foreignKeys()) {
                add(new Found(key.constraint(), model, key.fields(), key));
            }
            for (RelationField relation : model.relations()) {
                if (relation.link() instanceof Link.ThroughTable link) {
                    links.putIfAbsent(name(link.table()), model.name() + "." + relation.name());
                }
            }
        }
    }

    private void add(Found found) {
        constraints
                .computeIfAbsent(name(found.constraint), any -> new ArrayList<>())
                .add(found);
    }

    /** The key or foreign key that a constraint is: of the reported table where that is one of ours. */
    Optional<Found> constraint(Reported reported) {
        String name = reported.constraint();
        if (name == null) {
            return Optional.empty();
        }
        Optional<Model> table = table(reported);
        List<Found> found = constraints.getOrDefault(name(name), List.of()).stream()
                .filter(known -> table.isEmpty() || known.model == table.get())
                .toList();
        return found.stream()
                .filter(known -> known.constraint.equals(name))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** The foreign key of a table with these columns, or the only one that points to such columns. */
    Optional<Found> foreignKey(Reported reported) {
        Optional<Model> owner = table(reported);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        List<ForeignKey> keys = owner.get().definition().foreignKeys();
        List<String> fields = fields(owner.get(), reported.columns());
        List<ForeignKey> own =
                keys.stream().filter(key -> key.fields().equals(fields)).toList();
        List<ForeignKey> pointing = keys.stream()
                .filter(key -> key.references().equals(fields(schema.model(key.target()), reported.columns())))
                .toList();
        List<ForeignKey> fitting = own.isEmpty() ? pointing : own;
        return fitting.size() == 1
                ? Optional.of(new Found(
                        fitting.get(0).constraint(), owner.get(), fitting.get(0).fields(), fitting.get(0)))
                : Optional.empty();
    }

    /** The relations that hold a key to or from a model, and its many-to-many relations; none for no model of ours. */
    List<String> relationsOf(@Nullable String model) {
        Set<String> relations = new LinkedHashSet<>();
        for (Model owner : schema.models()) {
            for (ForeignKey key : owner.definition().foreignKeys()) {
                if (owner.name().equals(model) || key.target().equals(model)) {
                    relations.add(owner.name() + "." + key.relation());
                }
            }
        }
        named(model)
                .ifPresent(found -> found.relations().stream()
                        .filter(relation -> relation.link() instanceof Link.ThroughTable)
                        .forEach(relation -> relations.add(found.name() + "." + relation.name())));
        return List.copyOf(relations);
    }

    /** The model of the reported table. */
    Optional<Model> table(Reported reported) {
        String name = reported.table();
        if (name == null) {
            return Optional.empty();
        }
        List<Model> known = tables.getOrDefault(name(name), List.of());
        List<Model> exact =
                known.stream().filter(model -> model.table().equals(name)).toList();
        List<Model> fitting = exact.isEmpty() ? known : exact;
        String place = reported.schema();
        return fitting.stream()
                .filter(model -> place != null && place.equalsIgnoreCase(model.namespace()))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(model -> place == null || model.namespace() == null)
                        .findFirst());
    }

    /**
     * The model that an error is about: that of the table; where the table is none of ours, as a partition is, or is not
     * told, the one that was called if it has the columns, else the only one that has them.
     */
    Optional<Model> owner(Reported reported, @Nullable String called) {
        Optional<Model> table = table(reported);
        if (table.isPresent() || reported.columns().isEmpty()) {
            return table;
        }
        Optional<Model> own = named(called).filter(model -> has(model, reported.columns()));
        if (own.isPresent()) {
            return own;
        }
        List<Model> having = schema.models().stream()
                .filter(model -> has(model, reported.columns()))
                .toList();
        return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
    }

    /** The model of a name of ours. */
    Optional<Model> named(@Nullable String model) {
        return model == null ? Optional.empty() : schema.find(model);
    }

    /** The relation that a link table belongs to, such as {@code Post.categories}. */
    Optional<String> link(@Nullable String table) {
        return Optional.ofNullable(table).map(SchemaNames::name).map(links::get);
    }

    /** Their names in the model; an expression's are those it names. What is none of its columns keeps its name. */
    static List<String> fields(Model model, List<String> columns) {
        return columns.stream()
                .flatMap(column -> field(model, column)
                        .map(field -> Stream.of(field.name()))
                        .orElseGet(() -> column.contains("(") ? mentioned(model, column).stream() : Stream.of(column)))
                .distinct()
                .toList();
    }

    /** The fields whose columns an expression of the database names, such as {@code lower(e_mail)}. */
    static List<String> mentioned(Model model, String expression) {
        Set<String> fields = new LinkedHashSet<>();
        Matcher words = WORD.matcher(TEXTS.matcher(expression).replaceAll(""));
        while (words.find()) {
            field(model, words.group()).ifPresent(field -> fields.add(field.name()));
        }
        return List.copyOf(fields);
    }

    /** Checks are called {@code table_column_check} where the database chose the name. */
    static List<String> checked(Model model, String constraint) {
        String start = model.table() + "_";
        String end = "_check";
        return constraint.startsWith(start)
                        && constraint.endsWith(end)
                        && constraint.length() > start.length() + end.length()
                ? field(model, constraint.substring(start.length(), constraint.length() - end.length()))
                        .map(field -> List.of(field.name()))
                        .orElse(List.of())
                : List.of();
    }

    /** The model of a check whose name the database chose. */
    Optional<Model> checked(@Nullable String constraint) {
        return constraint == null
                ? Optional.empty()
                : schema.models().stream()
                        .filter(model -> !checked(model, constraint).isEmpty())
                        .findFirst();
    }

    private static boolean has(Model model, List<String> columns) {
        return columns.stream()
                .allMatch(column -> field(model, column).isPresent()
                        || !mentioned(model, column).isEmpty());
    }

    private static Optional<ScalarField> field(Model model, String column) {
        return model.scalars().stream()
                .filter(field -> field.column().equals(column))
                .findFirst()
                .or(() -> model.scalars().stream()
                        .filter(field -> name(field.column()).equals(name(column)))
                        .findFirst());
    }

    private static String name(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
