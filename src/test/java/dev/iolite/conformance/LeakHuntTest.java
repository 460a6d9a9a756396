package dev.iolite.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.iolite.client.DynamicModel;
import dev.iolite.error.IoliteFailure;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Every operation along every path answers and does the same whether hidden rows are there or not, and leaves them as
 * they were. The calls are in {@code hidden/reads.txt} and {@code hidden/writes.txt}, one a line.
 */
@EachDatabase
class LeakHuntTest {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final List<String> HIDDEN = List.of(
            "select * from \"worker\" where \"name\" in ('gone', 'alien') order by 1",
            "select * from \"ticket\" where \"title\" in ('deleted', 'foreign', 'draft') order by 1",
            "select * from \"marker\" where \"name\" = 'faded'",
            "select * from \"board\" where \"name\" = 'closed'",
            "select * from \"badge\" where \"code\" = 'lost'",
            "select * from \"ticket_board\" where \"tenant\" = 'elsewhere' order by \"ticket_id\", \"board_id\"",
            "select l.* from \"marker_ticket\" l join \"marker\" m on m.\"id\" = l.\"marker_id\""
                    + " where m.\"name\" = 'faded' order by l.\"ticket_id\"",
            "select l.* from \"ticket_board\" l join \"board\" b on b.\"id\" = l.\"board_id\""
                    + " where b.\"name\" = 'closed' order by l.\"ticket_id\"");

    private static final String ALL = """
            {orderBy: {id: 'asc'}, include: {worker: true, reviewer: true, markers: {orderBy: {name: 'asc'}},
            boards: {orderBy: {name: 'asc'}}}}""";

    private final Workspace workspace;

    LeakHuntTest(TestDatabase database) {
        this.workspace = Workspace.empty(database);
    }

    @Test
    void readsAnswerAsIfHiddenRowsWereNotThere() {
        List<String> calls = calls("reads.txt");
        workspace.tell(false);
        List<String> expected = calls.stream().map(this::answer).toList();
        workspace.clear();
        workspace.tell(true);

        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < calls.size(); i++) {
            all.assertThat(answer(calls.get(i))).as(calls.get(i)).isEqualTo(expected.get(i));
        }
        all.assertAll();
        assertThat(calls).hasSizeGreaterThan(100);
    }

    @Test
    void writesDoAsIfHiddenRowsWereNotThere() {
        SoftAssertions all = new SoftAssertions();
        List<String> calls = calls("writes.txt");
        for (String call : calls) {
            workspace.clear();
            workspace.tell(false);
            String expected = answer(call) + "\n" + state();

            workspace.clear();
            workspace.tell(true);
            List<Object> before = hidden();
            String found = answer(call) + "\n" + state();

            all.assertThat(found).as(call).isEqualTo(expected);
            all.assertThat(hidden()).as("hidden rows after " + call).isEqualTo(before);
        }
        all.assertAll();
        assertThat(calls).hasSizeGreaterThan(80);
    }

    private String state() {
        return answer("Ticket.findMany " + ALL)
                + answer("Worker.findMany {orderBy: {id: 'asc'}, include: {badge: true}}")
                + answer("Marker.findMany {orderBy: {id: 'asc'}}")
                + answer("Board.findMany {orderBy: {id: 'asc'}}")
                + answer("Badge.findMany {orderBy: {id: 'asc'}}")
                + answer("TicketBoard.findMany {where: {ticket: {is: {}}, board: {is: {}}},"
                        + " orderBy: [{ticket: {title: 'asc'}}, {board: {name: 'asc'}}]}");
    }

    private List<Object> hidden() {
        List<Object> rows = new ArrayList<>();
        HIDDEN.forEach(sql -> rows.add(workspace.iolite.queryRaw(sql)));
        return rows;
    }

    /** What a call answers, without ids, which differ for new rows, and times of deletion. */
    private String answer(String call) {
        int dot = call.indexOf('.');
        int space = call.indexOf(' ');
        Map<String, Object> arguments = object(call.substring(space + 1));
        DynamicModel model = workspace.iolite.model(call.substring(0, dot));
        try {
            return String.valueOf(known(answer(model, call.substring(dot + 1, space), arguments)));
        } catch (RuntimeException e) {
            if (e instanceof IoliteFailure failure) {
                return failure.failure().code() + " " + failure.failure().model();
            }
            throw new AssertionError(call, e);
        }
    }

    private static @Nullable Object answer(DynamicModel model, String operation, Map<String, Object> arguments) {
        return switch (operation) {
            case "findMany" -> model.findMany(arguments);
            case "findFirst" -> model.findFirst(arguments);
            case "findUnique" -> model.findUnique(arguments);
            case "findUniqueOrThrow" -> model.findUniqueOrThrow(arguments);
            case "exists" -> model.exists(arguments);
            case "count" -> model.count(arguments);
            case "aggregate" -> model.aggregate(arguments);
            case "groupBy" -> model.groupBy(arguments);
            case "create" -> model.create(arguments);
            case "createMany" -> model.createMany(arguments);
            case "createManyAndReturn" -> model.createManyAndReturn(arguments);
            case "update" -> model.update(arguments);
            case "updateMany" -> model.updateMany(arguments);
            case "updateManyAndReturn" -> model.updateManyAndReturn(arguments);
            case "upsert" -> model.upsert(arguments);
            case "delete" -> model.delete(arguments);
            case "deleteMany" -> model.deleteMany(arguments);
            default -> throw new AssertionError(operation);
        };
    }

    private static @Nullable Object known(@Nullable Object value) {
        if (value instanceof java.util.Optional<?> optional) {
            return known(optional.orElse(null));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> String.valueOf(known(each))).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((name, each) -> {
                if (name.equals("deletedAt")) {
                    rest.put(name, each != null);
                } else if (!name.equals("id") && !String.valueOf(name).endsWith("Id")) {
                    rest.put(name, String.valueOf(known(each)));
                }
            });
            return rest;
        }
        return value;
    }

    private static List<String> calls(String file) {
        try (InputStream in = LeakHuntTest.class.getResourceAsStream("/hidden/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> calls = new ArrayList<>();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        calls.add(line);
                        if (line.contains("include:") && line.contains(".find")) {
                            calls.add(line.replaceFirst("\\{", "{relationLoadStrategy: 'join', "));
                        }
                    });
            return calls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String text) {
        String whole = Pattern.compile("#([a-z-]+)")
                .matcher(text)
                .replaceAll(found -> String.valueOf(Objects.requireNonNull(Workspace.IDS.get(found.group(1)))));
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), whole)) {
            parser.nextToken();
            return (Map<String, Object>) Objects.requireNonNull(value(parser));
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new AssertionError(token);
        };
    }
}
