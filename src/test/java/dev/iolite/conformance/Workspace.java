package dev.iolite.conformance;

import static dev.iolite.conformance.workspace.TicketFields.TICKET;
import static dev.iolite.dsl.Filter.SOFT_DELETE;
import static dev.iolite.dsl.Filter.TENANT;

import dev.iolite.client.Iolite;
import dev.iolite.conformance.workspace.BadgeRepository;
import dev.iolite.conformance.workspace.BoardRepository;
import dev.iolite.conformance.workspace.MarkerRepository;
import dev.iolite.conformance.workspace.QuotaRepository;
import dev.iolite.conformance.workspace.TicketBoardRepository;
import dev.iolite.conformance.workspace.TicketRepository;
import dev.iolite.conformance.workspace.WorkerRepository;
import dev.iolite.dsl.Filter;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.testdatabase.TestDatabase;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client for one tenant at a time, with rows that are hidden for each reason there is. */
final class Workspace {

    /** Hides drafts. */
    static final Filter PUBLISHED = Filter.named("published");

    static final String HERE = "here";
    static final String ELSEWHERE = "elsewhere";

    /** The ids of all rows of the stories by name. */
    static final Map<String, Integer> IDS = new HashMap<>();

    static {
        int id = 100_000;
        for (String name : List.of(
                "ann", "bob", "gone", "alien", "one", "two", "three", "deleted", "foreign", "draft", "red", "blue",
                "faded", "todo", "later", "closed", "b-ann", "free", "lost")) {
            IDS.put(name, ++id);
        }
    }

    private static final List<String> CHILDREN_FIRST =
            List.of("ticket_board", "marker_ticket", "badge", "ticket", "board", "marker", "worker", "quota");

    final Iolite iolite;
    final WorkerRepository workers;
    final BadgeRepository badges;
    final TicketRepository tickets;
    final MarkerRepository markers;
    final BoardRepository boards;
    final TicketBoardRepository ticketBoards;
    final QuotaRepository quotas;

    @Nullable
    String tenant = HERE;

    private final TestDatabase database;

    private Workspace(TestDatabase database) {
        this.database = database;
        Tables.on(database);
        this.iolite = Iolite.builder()
                .dataSource(database.dataSource())
                .tenantResolver(() -> tenant)
                .filter(ModelFilter.on(TICKET, PUBLISHED, () -> TICKET.draft.eq(false)))
                .build();
        this.workers = new WorkerRepository(iolite);
        this.badges = new BadgeRepository(iolite);
        this.tickets = new TicketRepository(iolite);
        this.markers = new MarkerRepository(iolite);
        this.boards = new BoardRepository(iolite);
        this.ticketBoards = new TicketBoardRepository(iolite);
        this.quotas = new QuotaRepository(iolite);
    }

    /** The workspace on this database, without any row. */
    static Workspace empty(TestDatabase database) {
        Workspace workspace = database.shared(Workspace.class, Workspace::new);
        workspace.clear();
        workspace.tenant = HERE;
        return workspace;
    }

    void clear() {
        CHILDREN_FIRST.forEach(table -> database.execute("delete from \"" + table + "\""));
        database.statements().clear();
    }

    /** Runs code that sees and writes all rows. */
    void everywhere(Runnable work) {
        iolite.unfiltered(TENANT, () -> iolite.unfiltered(SOFT_DELETE, () -> iolite.unfiltered(PUBLISHED, work)));
    }

    /** Rows with neighbours; those that are hidden, and what ties them to others, only where they are wanted. */
    void tell(boolean hidden) {
        everywhere(() -> {
            add("Worker", "name", "ann", Map.of("score", 3));
            add("Worker", "name", "bob", Map.of("score", 3));
            add(
                    "Ticket",
                    "title",
                    "one",
                    Map.of("points", 1, "workerId", IDS.get("ann"), "reviewerId", IDS.get("bob")));
            add("Ticket", "title", "two", Map.of("points", 2, "workerId", IDS.get("ann")));
            add("Ticket", "title", "three", Map.of("points", 2, "workerId", IDS.get("bob")));
            List.of("red", "blue").forEach(name -> add("Marker", "name", name, Map.of()));
            List.of("todo", "later").forEach(name -> add("Board", "name", name, Map.of()));
            add("Badge", "code", "b-ann", Map.of("workerId", IDS.get("ann")));
            add("Badge", "code", "free", Map.of());
            if (hidden) {
                tellHidden();
            }
        });
        link("red", "one");
        link("blue", "three");
        board("one", "todo", HERE);
        if (hidden) {
            List.of("deleted", "foreign", "draft").forEach(ticket -> {
                link("red", ticket);
                board(ticket, "todo", HERE);
            });
            link("faded", "one");
            link("faded", "two");
            board("two", "closed", HERE);
            board("one", "later", ELSEWHERE);
        }
        database.statements().clear();
    }

    private void tellHidden() {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        add("Worker", "name", "gone", Map.of("score", 900, "deletedAt", then));
        add("Worker", "name", "alien", Map.of("score", 900, "tenant", ELSEWHERE));
        Map<String, Object> ticket = Map.of("points", 900, "workerId", IDS.get("ann"), "reviewerId", IDS.get("bob"));
        add("Ticket", "title", "deleted", with(ticket, "deletedAt", then));
        add("Ticket", "title", "foreign", with(ticket, "tenant", ELSEWHERE));
        add("Ticket", "title", "draft", with(ticket, "draft", true));
        add("Marker", "name", "faded", Map.of("deletedAt", then));
        add("Board", "name", "closed", Map.of("deletedAt", then));
        add("Badge", "code", "lost", Map.of("deletedAt", then, "workerId", IDS.get("bob")));
        database.execute("update \"ticket\" set \"reviewer_id\" = " + IDS.get("gone") + " where \"title\" = 'two'");
    }

    private static Map<String, Object> with(Map<String, ?> data, String name, Object value) {
        Map<String, Object> more = new HashMap<>(data);
        more.put(name, value);
        return more;
    }

    private void add(String model, String key, String name, Map<String, ?> data) {
        Map<String, Object> row = with(data, key, name);
        row.put("id", IDS.get(name));
        if (iolite.schema().model(model).tenant() != null) {
            row.putIfAbsent("tenant", HERE);
        }
        iolite.model(model).createMany(Map.of("data", List.of(row)));
    }

    private void link(String marker, String ticket) {
        database.execute("insert into \"marker_ticket\" (\"marker_id\", \"ticket_id\") values (" + IDS.get(marker)
                + ", " + IDS.get(ticket) + ")");
    }

    private void board(String ticket, String board, String owner) {
        database.execute("insert into \"ticket_board\" (\"tenant\", \"ticket_id\", \"board_id\", \"place\") values ('"
                + owner + "', " + IDS.get(ticket) + ", " + IDS.get(board) + ", 5)");
    }
}
