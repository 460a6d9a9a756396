package dev.iolite.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A record that receives results or gives input.
 *
 * @param kind what it is for
 * @param element the record, where messages are shown
 * @param type its name
 * @param model the model's name
 * @param components its components in order
 */
public record JavaRecord(Kind kind, TypeElement element, ClassName type, String model, List<JavaComponent> components) {

    /** Copies the components. */
    public JavaRecord {
        components = List.copyOf(components);
    }

    /** What a record is for. */
    public enum Kind {
        /** Rows of a model. */
        PROJECTION("Projection", "Projection"),
        /** Groups of rows. */
        GROUP_PROJECTION("GroupProjection", "GroupProjection"),
        /** A new row. */
        CREATE_INPUT("CreateInput", "Input"),
        /** The change of a row. */
        UPDATE_INPUT("UpdateInput", "Input");

        private final String marker;
        private final String suffix;

        Kind(String marker, String suffix) {
            this.marker = marker;
            this.suffix = suffix;
        }

        /**
         * The interface that marks such records.
         *
         * @return its qualified name
         */
        public String marker() {
            return "dev.iolite.dsl." + marker;
        }

        /**
         * What follows the record's name in the name of the class generated for it.
         *
         * @return the suffix
         */
        public String suffix() {
            return suffix;
        }
    }

    /**
     * The class generated for it, in the record's package; the names of enclosing types come first.
     *
     * @return its name
     */
    public ClassName generated() {
        return generated(type, kind);
    }

    /**
     * The class generated for a record.
     *
     * @param record the record
     * @param kind what it is for
     * @return its name
     */
    public static ClassName generated(ClassName record, Kind kind) {
        return ClassName.get(record.packageName(), String.join("", record.simpleNames()) + kind.suffix());
    }
}
