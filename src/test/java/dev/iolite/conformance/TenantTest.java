package dev.iolite.conformance;

import static dev.iolite.conformance.Workspace.ELSEWHERE;
import static dev.iolite.conformance.Workspace.HERE;
import static dev.iolite.conformance.Workspace.PUBLISHED;
import static dev.iolite.conformance.workspace.MarkerFields.MARKER;
import static dev.iolite.conformance.workspace.QuotaFields.QUOTA;
import static dev.iolite.conformance.workspace.TicketFields.TICKET;
import static dev.iolite.conformance.workspace.WorkerFields.WORKER;
import static dev.iolite.dsl.Filter.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.client.Iolite;
import dev.iolite.client.IoliteBuilder;
import dev.iolite.conformance.workspace.MarkerRepository;
import dev.iolite.conformance.workspace.Quota;
import dev.iolite.conformance.workspace.QuotaRepository;
import dev.iolite.conformance.workspace.Ticket;
import dev.iolite.conformance.workspace.TicketRepository;
import dev.iolite.conformance.workspace.Worker;
import dev.iolite.dsl.Filter;
import dev.iolite.dsl.ModelFilter;
import dev.iolite.error.InvalidInputException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** {@code @TenantId} and filters of the application: what is written, and what happens when nobody says which rows. */
@EachDatabase
class TenantTest {

    private final Workspace workspace;
    private final TestDatabase database;

    TenantTest(TestDatabase database) {
        this.workspace = Workspace.empty(database);
        this.database = database;
    }

    private IoliteBuilder client() {
        return Iolite.builder().dataSource(database.dataSource());
    }

    @Test
    void newRowsBelongToTheCurrentTenant(Golden golden) {
        Worker ann = workspace.workers.create(
                w -> w.name("ann").tickets(t -> t.create(x -> x.title("one"), x -> x.title("two"))),
                q -> q.include(WORKER.tickets));
        workspace.workers.createMany(List.of("bob", "cid"), (w, name) -> w.name(name));
        workspace.workers.upsert(WORKER.name.eq("dan"), w -> w.name("dan"), w -> w.score(1));
        workspace.tickets.create(t ->
                t.title("three").worker(w -> w.connectOrCreate(WORKER.name.eq("eve"), x -> x.name("eve"))));

        assertThat(ann.getTenant()).isEqualTo(HERE);
        assertThat(ann.getTickets()).extracting(Ticket::getTenant).containsExactly(HERE, HERE);
        workspace.everywhere(() -> {
            assertThat(workspace.workers.count(WORKER.tenant.eq(HERE))).isEqualTo(5);
            assertThat(workspace.tickets.count(TICKET.tenant.eq(HERE))).isEqualTo(3);
        });
        golden.check();
    }

    @Test
    void eachTenantSeesItsOwn() {
        workspace.quotas.create(q -> q.name("disk").amount(1));
        workspace.tenant = ELSEWHERE;
        workspace.quotas.create(q -> q.name("disk").amount(2));

        assertThat(workspace.quotas.findMany()).extracting(Quota::getAmount).containsExactly(2);
        workspace.tenant = HERE;
        assertThat(workspace.quotas.findMany()).extracting(Quota::getAmount).containsExactly(1);
        assertThat(workspace.quotas.deleteAll()).isEqualTo(1);
        assertThat(workspace.quotas.count(q -> q.unfiltered(TENANT))).isEqualTo(1);
    }

    @Test
    void aKeyWithTheTenantIsUpsertedWithoutARace() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Quota>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            all.add(threads.submit(() -> {
                start.await();
                return workspace.quotas.upsert(
                        QUOTA.tenant_name(HERE, "disk"),
                        q -> q.name("disk").amount(1),
                        q -> q.increment(QUOTA.amount, 1));
            }));
        }
        start.countDown();
        for (Future<Quota> each : all) {
            assertThat(each.get().getTenant()).isEqualTo(HERE);
        }
        threads.shutdown();
        assertThat(workspace.quotas.findMany()).extracting(Quota::getAmount).containsExactly(16);
    }

    @Test
    void theTenantIsGivenOnlyWhereTheFilterIsOff() {
        assertThatThrownBy(() -> workspace.workers.create(w -> w.name("ann").tenant(ELSEWHERE)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tenant")
                .hasMessageNotContaining(ELSEWHERE);
        workspace.workers.create(w -> w.name("ann"));
        assertThatThrownBy(() -> workspace.workers.update(WORKER.name.eq("ann"), w -> w.tenant(ELSEWHERE)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> workspace.workers.updateAll(w -> w.tenant(ELSEWHERE)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> workspace.iolite.unfiltered(TENANT, () -> workspace.workers.create(w -> w.name("x"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tenant");

        Worker moved =
                workspace.workers.update(WORKER.name.eq("ann"), w -> w.tenant(ELSEWHERE), q -> q.unfiltered(TENANT));

        assertThat(moved.getTenant()).isEqualTo(ELSEWHERE);
        assertThat(workspace.workers.exists(WORKER.name.eq("ann"))).isFalse();
    }

    @Test
    void withoutATenantNothingIsDone() {
        workspace.tenant = null;

        assertThatThrownBy(() -> workspace.quotas.findMany())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("There is no current tenant");
        assertThatThrownBy(() -> workspace.quotas.create(q -> q.name("disk").amount(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> workspace.quotas.createMany(
                        List.of(1), (q, n) -> q.name("disk").amount(n)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> workspace.quotas.deleteAll()).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> workspace.markers.findMany(q -> q.include(MARKER.tickets)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> workspace.markers.exists(MARKER.tickets.some()))
                .isInstanceOf(InvalidInputException.class);
        assertThat(workspace.markers.findMany()).isEmpty();
        assertThat(workspace.quotas.findMany(q -> q.unfiltered(TENANT))).isEmpty();
    }

    @Test
    void withoutAResolverNothingIsDone() {
        QuotaRepository quotas = new QuotaRepository(client().build());

        assertThatThrownBy(quotas::findMany)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("TenantResolver");
    }

    @Test
    void aTenantOfAnotherTypeIsRefused() {
        QuotaRepository quotas =
                new QuotaRepository(client().tenantResolver(() -> 42L).build());

        assertThatThrownBy(quotas::findMany)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Long")
                .hasMessageNotContaining("42");
    }

    @Test
    void aFilterThatGivesNothingFailsTheCall() {
        workspace.tell(true);
        TicketRepository silent = new TicketRepository(client().tenantResolver(() -> HERE)
                .filter(ModelFilter.on(TICKET, PUBLISHED, () -> null))
                .build());
        TicketRepository broken = new TicketRepository(client().tenantResolver(() -> HERE)
                .filter(ModelFilter.on(TICKET, PUBLISHED, () -> {
                    throw new IllegalStateException("no session");
                }))
                .build());

        assertThatThrownBy(silent::findMany)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The filter published gave no condition");
        assertThatThrownBy(broken::count).hasMessage("no session");
        assertThatThrownBy(broken::deleteAll).hasMessage("no session");
        assertThat(silent.count(q -> q.unfiltered(PUBLISHED))).isEqualTo(4);
    }

    @Test
    void theConditionIsAskedForEachCall() {
        workspace.tell(false);
        List<Integer> least = new ArrayList<>(List.of(2, 0, 1));
        TicketRepository tickets = new TicketRepository(client().tenantResolver(() -> HERE)
                .filter(ModelFilter.on(
                        TICKET,
                        Filter.named("least"),
                        () -> least.get(0) == 0 ? TICKET.markers.none() : TICKET.points.gte(least.get(0))))
                .build());

        assertThat(tickets.count()).isEqualTo(2);
        least.remove(0);
        assertThat(tickets.findMany()).extracting(Ticket::getTitle).containsExactly("two");
        assertThat(tickets.updateAll(t -> t.points(9))).isEqualTo(1);
        least.remove(0);
        assertThat(tickets.count()).isEqualTo(3);
    }

    @Test
    void filtersMayReachOverRelationsInBothDirections() {
        workspace.tell(true);
        Iolite iolite = client().tenantResolver(() -> HERE)
                .filter(ModelFilter.on(
                        TICKET, Filter.named("colored"), () -> TICKET.markers.some(MARKER.name.eq("red"))))
                .filter(ModelFilter.on(MARKER, Filter.named("used"), () -> MARKER.tickets.some(TICKET.points.lt(500))))
                .build();

        assertThat(new TicketRepository(iolite).findMany(q -> q.include(TICKET.markers)))
                .extracting(Ticket::getTitle)
                .containsExactlyInAnyOrder("one", "draft");
        assertThat(new MarkerRepository(iolite).count()).isEqualTo(2);
    }

    @Test
    void interceptorsDoNotInheritWhatACallSwitchesOff() {
        workspace.tell(true);
        List<Long> seen = new ArrayList<>();
        Iolite[] client = new Iolite[1];
        client[0] = client().tenantResolver(() -> HERE)
                .interceptor((call, next) -> {
                    if ("Ticket".equals(call.model())) {
                        seen.add(client[0].model("Worker").count(Map.of()));
                    }
                    return next.proceed(call);
                })
                .build();

        long all = new TicketRepository(client[0]).count(q -> q.unfiltered(TENANT, Filter.SOFT_DELETE));

        assertThat(all).isEqualTo(6);
        assertThat(seen).containsExactly(2L);
    }

    @Test
    void loadsForSeveralTenantsNeverMeet() throws Exception {
        workspace.tell(true);
        var loader = workspace.workers.loader(q -> {});
        var own = loader.load(WORKER.name.eq("ann"));
        var alienFromHere = loader.load(WORKER.name.eq("alien"));
        workspace.tenant = ELSEWHERE;
        var alien = loader.load(WORKER.name.eq("alien"));
        var ownFromElsewhere = loader.load(WORKER.name.eq("ann"));
        workspace.tenant = null;
        var nobodys = loader.load(WORKER.name.eq("ann"));

        assertThat(own.get()).isPresent();
        assertThat(alienFromHere.get()).isEmpty();
        assertThat(alien.get()).isPresent();
        assertThat(ownFromElsewhere.get()).isEmpty();
        assertThatThrownBy(nobodys::get).hasRootCauseInstanceOf(InvalidInputException.class);
    }

    @Test
    void aFilterOfNoModelIsRefused() {
        assertThatThrownBy(() -> client().filter(new ModelFilter(
                                "Tickets",
                                PUBLISHED,
                                () -> TICKET.draft.eq(false).condition()))
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Ticket");
    }
}
