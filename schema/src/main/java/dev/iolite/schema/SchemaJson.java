package dev.iolite.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The JSON form of a module's declarations, which lies in {@link #RESOURCE}. It holds what the developer wrote and not what
 * the builder derives, so that relations between modules resolve when all modules are known.
 */
public final class SchemaJson {

    /** Where each module keeps its declarations. */
    public static final String RESOURCE = "META-INF/iolite/schema.json";

    /** Grows when an older iolite could not read the file. */
    static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private SchemaJson() {}

    /**
     * Writes declarations; the same ones give the same text, byte for byte.
     *
     * @param declarations what to write; positions are left out
     * @return JSON, indented
     */
    public static String write(Declarations declarations) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            new DeclarationWriter(json).write(declarations);
        }
        return text.append('\n').toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param text the JSON
     * @return the declarations, without positions
     * @throws IllegalArgumentException when it is no such text, or one of a newer iolite
     */
    public static Declarations read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            if (tree(parser) instanceof Map<?, ?> object) {
                return new DeclarationReader().read(new JsonObject(object));
            }
            throw new JsonObject.UnreadableSchemaException("it is no object");
        } catch (JacksonException broken) {
            throw new JsonObject.UnreadableSchemaException("it is no JSON", broken);
        }
    }

    /**
     * Reads the declarations of every module on a class path.
     *
     * @param loader where the modules are
     * @return one for each module that has {@link #RESOURCE}, in class path order; empty when none has
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalArgumentException when a file is no such text; the message names it
     */
    public static List<Declarations> readAll(ClassLoader loader) {
        List<Declarations> modules = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(RESOURCE))) {
                modules.add(read(url));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + RESOURCE + " from the class path", broken);
        }
        return modules;
    }

    private static Declarations read(URL url) throws IOException {
        try (InputStream stream = url.openStream()) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (JsonObject.UnreadableSchemaException broken) {
            throw new IllegalArgumentException(url + ": " + broken.getMessage(), broken);
        }
    }

    private static Object tree(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new java.util.LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            members.put(name, tree(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
            elements.add(tree(parser));
        }
        return elements;
    }

    /** One member a line, so that version control shows what changed. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter)
                    .createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
