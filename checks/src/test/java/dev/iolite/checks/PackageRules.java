package dev.iolite.checks;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds classes against a table of packages; says what breaks it, one line for each pair of classes. */
final class PackageRules {

    private static final List<String> WITH_JDBC = List.of("jdbc", "jdbc.codec", "jdbc.vendor", "migrate");
    private static final List<String> WITH_SPRING =
            List.of("jdbc", "jdbc.codec", "jdbc.vendor", "migrate", "client", "page");

    private final String root;
    private final PackageTable table;

    PackageRules(String root, PackageTable table) {
        this.root = root + ".";
        this.table = table;
    }

    Set<String> violations(Iterable<JavaClass> classes) {
        Set<String> violations = new TreeSet<>(table.problems());
        for (JavaClass origin : classes) {
            String from = packageOf(origin);
            if (!table.allowed().containsKey(from)) {
                violations.add("package " + from + " is not in the table");
                continue;
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                problems(from, dependency.getTargetClass().getBaseComponentType())
                        .forEach(problem -> violations.add(outermost(origin) + " " + problem));
            }
        }
        return violations;
    }

    private List<String> problems(String from, JavaClass target) {
        List<String> problems = new ArrayList<>();
        String name = target.getName();
        if (name.startsWith(root)) {
            String to = packageOf(target);
            if (!to.equals(from)
                    && !table.allowed().getOrDefault(from, Set.of()).contains(to)) {
                problems.add("uses " + name + ", but " + from + " may not use " + to);
            }
        }
        if (name.startsWith("java.sql.") && !WITH_JDBC.contains(from)) {
            problems.add("uses " + name + ", but " + from + " may not know JDBC");
        }
        if (name.startsWith("org.springframework.") && !maySeeSpring(from, name)) {
            problems.add("uses " + name + ", but " + from + " may not know it");
        }
        return problems;
    }

    private static boolean maySeeSpring(String from, String name) {
        return WITH_SPRING.contains(from) || (from.equals("error") && name.startsWith("org.springframework.dao."));
    }

    private String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root) ? name.substring(root.length()) : name;
    }

    private String outermost(JavaClass type) {
        return type.getName().substring(root.length()).replaceAll("\\$.*", "");
    }
}
