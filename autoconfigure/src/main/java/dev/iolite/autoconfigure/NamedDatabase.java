package dev.iolite.autoconfigure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * A database beside the application's own.
 *
 * @param name as {@code @EnableIolite} says it
 * @param packages the packages of its models
 */
record NamedDatabase(String name, List<String> packages) {

    private static final String BEAN = NamedDatabase.class.getName() + ".";

    NamedDatabase {
        packages = List.copyOf(packages);
    }

    static String bean(String name) {
        return BEAN + camel(name);
    }

    /** The databases of an application; plain values, which may be asked for before other beans are made. */
    static List<NamedDatabase> all(ListableBeanFactory beans) {
        return List.copyOf(
                beans.getBeansOfType(NamedDatabase.class, true, false).values());
    }

    /** The database whose package is nearest to a class; empty for the application's own. */
    static Optional<NamedDatabase> of(String className, List<NamedDatabase> databases) {
        return databases.stream()
                .filter(database -> database.depth(className) > 0)
                .max(Comparator.comparingInt(database -> database.depth(className)));
    }

    /** How long the longest of its packages that hold a class is; 0 when none does. */
    int depth(String className) {
        return packages.stream()
                .filter(name -> className.startsWith(name + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    NamedDatabase with(List<String> more) {
        List<String> all = new ArrayList<>(packages);
        more.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new NamedDatabase(name, all);
    }

    /** What the names of its beans begin with. */
    String beans() {
        return camel(name);
    }

    /** The name of one of its beans: auditDataSource. */
    String bean(Part part) {
        return camel(name) + part.suffix;
    }

    /** Whether a bean is one of this database. */
    boolean owns(@Nullable String bean) {
        return bean != null && Arrays.stream(Part.values()).anyMatch(part -> bean.equalsIgnoreCase(bean(part)));
    }

    /** Whether settings speak of this database; environment variables lose case and dashes. */
    boolean isCalled(String setting) {
        return plain(name).equals(plain(setting));
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.split("[-_]")) {
            text.append(text.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return text.toString();
    }

    /** What a database consists of, in the order in which it is made. */
    enum Part {
        DATA_SOURCE("DataSource"),
        TRANSACTION_MANAGER("TransactionManager"),
        FLYWAY("Flyway"),
        FLYWAY_INITIALIZER("FlywayInitializer"),
        IOLITE("Iolite"),
        SCHEMA_CHECK("SchemaCheck");

        private final String suffix;

        Part(String suffix) {
            this.suffix = suffix;
        }
    }
}
