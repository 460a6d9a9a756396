package dev.iolite.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the README shows compiles as it stands there. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MODEL = Pattern.compile("@Model\npublic interface (\\w+) \\{.*?\n\\}", Pattern.DOTALL);
    private static final String IMPORTS = """
            package blog;

            import static blog.PostFields.POST;
            import static blog.UserFields.USER;

            import dev.iolite.annotation.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            """;

    @Test
    void compiles() throws IOException {
        String readme = Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
        List<JavaFileObject> sources = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            List<JavaFileObject> models = models(block.group(1));
            sources.addAll(models.isEmpty() ? List.of(statements(sources.size(), block.group(1))) : models);
        }
        assertThat(sources).hasSizeGreaterThanOrEqualTo(3);
        Compilation compilation =
                Compiler.javac().withProcessors(new IoliteProcessor()).compile(sources);
        assertThat(compilation.errors()).isEmpty();
    }

    private static List<JavaFileObject> models(String block) {
        List<JavaFileObject> models = new ArrayList<>();
        Matcher model = MODEL.matcher(block);
        while (model.find()) {
            models.add(JavaFileObjects.forSourceString("blog." + model.group(1), IMPORTS + model.group()));
        }
        return models;
    }

    private static JavaFileObject statements(int number, String block) {
        String name = "Example" + number;
        return JavaFileObjects.forSourceString(
                "blog." + name,
                IMPORTS + "class " + name + " {\n    void run(UserRepository userRepository) {\n" + block
                        + "    }\n}\n");
    }
}
