package dev.iolite.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The annotation processor did not run. */
final class NoGeneratedCodeFailureAnalyzer extends AbstractFailureAnalyzer<NoGeneratedCodeException> {

    private static final String ACTION = """
            Name the processor where the compiler looks for it, then build again. With Maven:

                <plugin>
                  <artifactId>maven-compiler-plugin</artifactId>
                  <configuration>
                    <annotationProcessorPaths>
                      <path>
                        <groupId>dev.iolite</groupId>
                        <artifactId>iolite-processor</artifactId>
                        <version>(the version of the starter)</version>
                      </path>
                    </annotationProcessorPaths>
                  </configuration>
                </plugin>

            With Gradle: annotationProcessor 'dev.iolite:iolite-processor:(the version of the starter)'.
            On JDK 23 and later a processor that is only a dependency does not run unless <proc>full</proc> is set.
            In an IDE, let it build with Maven or Gradle, or switch annotation processing on.""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoGeneratedCodeException cause) {
        return new FailureAnalysis(
                "These models have no generated code: " + String.join(", ", cause.models())
                        + ". The annotation processor of iolite did not run.",
                ACTION,
                cause);
    }
}
