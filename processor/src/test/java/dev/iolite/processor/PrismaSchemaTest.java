package dev.iolite.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that stand in a schema.prisma get interfaces, and then the same code as all others. */
class PrismaSchemaTest {

    @Test
    void makesModelsOfTheFile() {
        Compilation compilation = MarkedSources.in(MarkedSources.resources("prisma/good"))
                .compile("-Xlint:all,-processing,-serial", "-Werror");
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad", "missing"})
    void reportsWhatIsWrongAtThePackage(String folder) {
        MarkedSources sources = MarkedSources.in(MarkedSources.resources("prisma/" + folder));
        assertThat(sources.difference(sources.compile())).isEmpty();
    }
}
