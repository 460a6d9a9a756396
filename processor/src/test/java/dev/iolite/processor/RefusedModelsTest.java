package dev.iolite.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a model is said at the element that has to change, all in one run, with the fix. */
class RefusedModelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"models", "imports"})
    void reportsEachProblemAtItsElement(String folder) {
        MarkedSources sources = MarkedSources.in(MarkedSources.resources("must-not-compile/" + folder));
        assertThat(sources.difference(sources.compile())).isEmpty();
    }
}
