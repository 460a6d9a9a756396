package dev.iolite.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordRowsTest {

    record Street(String name) {}

    /** On the JVM every record has its constructor. */
    @Test
    void aRecordThatANativeImageLeftOutIsNamedWithTheRemedy() {
        assertThat(RecordRows.notKept(Street.class, new NoSuchMethodException()))
                .hasMessageContaining("RecordRowsTest$Street is not in this program")
                .hasMessageContaining("@RegisterReflectionForBinding(Street.class)")
                .hasCauseInstanceOf(NoSuchMethodException.class);
    }
}
