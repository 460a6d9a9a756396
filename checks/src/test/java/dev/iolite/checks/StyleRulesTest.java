package dev.iolite.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleRulesTest {

    private static final String PACKAGE_INFO = "/** Says what it is for. */\npackage dev.iolite.fixture;\n";

    @TempDir
    Path folder;

    @Test
    void aTidyFilePasses() throws Exception {
        assertThat(broken("Tidy", "/** A tidy type. */\npublic record Tidy(int number) {}\n"))
                .isEmpty();
    }

    @Test
    void aMethodOfMoreThanSixtyLinesIsRejected() throws Exception {
        String body = "        System.identityHashCode(this);\n".repeat(60);
        assertThat(broken("Long", "class Long {\n    void method() {\n" + body + "    }\n}\n"))
                .containsExactly("MethodLength");
    }

    @Test
    void aFileOfMoreThanFiveHundredLinesIsRejected() throws Exception {
        assertThat(broken("Long", "class Long {\n" + "    // a line\n".repeat(500) + "}\n"))
                .containsExactly("FileLength");
    }

    @Test
    void publicTypesAndMethodsNeedJavadoc() throws Exception {
        assertThat(broken("Silent", "public class Silent {\n    public void method() {}\n}\n"))
                .containsExactly("MissingJavadocMethod", "MissingJavadocType");
    }

    @Test
    void starImportsUnusedImportsAndUnfinishedWorkAreRejected() throws Exception {
        String source = "import java.io.*;\nimport java.util.List;\n\n// TO" + "DO later\nclass Loose {}\n";
        assertThat(broken("Loose", source)).containsExactly("AvoidStarImport", "UnusedImports", "unfinished");
    }

    @Test
    void namesThatSayNothingAreRejected() throws Exception {
        for (String name : List.of("UserImpl", "StringUtils", "QueryHelper", "RowManager")) {
            assertThat(broken(name, "class " + name + " {}\n")).containsExactly("typeName");
        }
    }

    @Test
    void aPackageWithoutDescriptionOrWithAnEmptyNameIsRejected() throws Exception {
        Path file = Files.writeString(folder.resolve("Alone.java"), "package dev.iolite.sql.util;\n\nclass Alone {}\n");
        assertThat(broken(List.of(file))).containsExactly("JavadocPackage", "packageName");
    }

    private Set<String> broken(String type, String source) throws CheckstyleException, IOException {
        Path info = Files.writeString(folder.resolve("package-info.java"), PACKAGE_INFO);
        Path file = Files.writeString(folder.resolve(type + ".java"), "package dev.iolite.fixture;\n\n" + source);
        return broken(List.of(info, file));
    }

    private Set<String> broken(List<Path> files) throws CheckstyleException {
        Path rules = Path.of(System.getProperty("iolite.root"), "config", "checkstyle.xml");
        Found found = new Found();
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(
                ConfigurationLoader.loadConfiguration(rules.toString(), new PropertiesExpander(new Properties())));
        checker.addListener(found);
        checker.process(files.stream().map(Path::toFile).toList());
        checker.destroy();
        return found.rules;
    }

    private static final class Found implements AuditListener {

        private final Set<String> rules = new TreeSet<>();

        @Override
        public void addError(AuditEvent event) {
            String id = event.getModuleId();
            rules.add(id != null ? id : event.getSourceName().replaceAll(".*\\.|Check$", ""));
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            throw new IllegalStateException(failure);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
