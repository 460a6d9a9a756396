package dev.iolite.conformance;

import static dev.iolite.conformance.Workspace.PUBLISHED;
import static dev.iolite.conformance.workspace.BadgeFields.BADGE;
import static dev.iolite.conformance.workspace.MarkerFields.MARKER;
import static dev.iolite.conformance.workspace.TicketFields.TICKET;
import static dev.iolite.conformance.workspace.WorkerFields.WORKER;
import static dev.iolite.dsl.Filter.SOFT_DELETE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.iolite.conformance.workspace.Badge;
import dev.iolite.conformance.workspace.Marker;
import dev.iolite.conformance.workspace.Ticket;
import dev.iolite.conformance.workspace.Worker;
import dev.iolite.error.FieldNotLoadedException;
import dev.iolite.error.InvalidInputException;
import dev.iolite.error.RecordNotFoundException;
import dev.iolite.error.UniqueConstraintException;
import dev.iolite.testdatabase.EachDatabase;
import dev.iolite.testdatabase.Golden;
import dev.iolite.testdatabase.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code @SoftDelete}: a delete sets a time, and rows in which it is set are there only for calls that say so. */
@EachDatabase
class SoftDeleteTest {

    private final Workspace workspace;

    SoftDeleteTest(TestDatabase database) {
        this.workspace = Workspace.empty(database);
    }

    @Test
    void aDeleteSetsTheTime(Golden golden) {
        workspace.markers.create(m -> m.name("red"));

        Marker gone = workspace.markers.delete(MARKER.name.eq("red"));

        assertThat(gone.getDeletedAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        assertThat(workspace.markers.findUnique(MARKER.name.eq("red"))).isEmpty();
        assertThat(workspace.markers.findUnique(MARKER.name.eq("red"), q -> q.unfiltered(SOFT_DELETE)))
                .contains(gone);
        golden.check();
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration time) {
        return new org.assertj.core.data.TemporalUnitWithinOffset(
                time.toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }

    @Test
    void whatIsDeletedIsDeletedOnce() {
        workspace.markers.create(m -> m.name("red"));
        workspace.markers.delete(MARKER.name.eq("red"));

        assertThatThrownBy(() -> workspace.markers.delete(MARKER.name.eq("red")))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(workspace.markers.deleteAll()).isZero();
    }

    @Test
    void manyAreDeletedAlike(Golden golden) {
        List.of("a", "b", "c").forEach(name -> workspace.markers.create(m -> m.name(name)));
        assertThat(workspace.markers.deleteMany(MARKER.name.in("a", "b"))).isEqualTo(2);
        assertThat(workspace.markers.deleteMany(MARKER.name.ne("x"), w -> w.limit(5)))
                .isEqualTo(1);

        assertThat(workspace.markers.count()).isZero();
        assertThat(workspace.markers.count(q -> q.unfiltered(SOFT_DELETE))).isEqualTo(3);
        golden.check();
    }

    @Test
    void aRowComesBackWhenTheTimeIsTakenAway() {
        workspace.tell(false);
        workspace.tickets.delete(TICKET.title.eq("one"));

        workspace.tickets.update(TICKET.title.eq("one"), t -> t.deletedAt(null), q -> q.unfiltered(SOFT_DELETE));

        Ticket ticket = workspace.tickets.findUniqueOrThrow(
                TICKET.title.eq("one"), q -> q.include(TICKET.markers, TICKET.reviewer));
        assertThat(ticket.getMarkers()).extracting(Marker::getName).containsExactly("red");
        assertThat(ticket.getReviewer()).isNotNull();
    }

    @Test
    void withoutTheFilterADeleteIsForGood() {
        workspace.markers.create(m -> m.name("red"));
        workspace.markers.delete(MARKER.name.eq("red"));

        workspace.markers.delete(MARKER.name.eq("red"), q -> q.unfiltered(SOFT_DELETE));

        assertThat(workspace.markers.exists()).isFalse();
        assertThat(workspace.markers.count(q -> q.unfiltered(SOFT_DELETE))).isZero();
    }

    @Test
    void nestedDeletesKeepWhatPointsToTheRow(Golden golden) {
        workspace.tell(false);

        Worker ann = workspace.workers.update(
                WORKER.name.eq("ann"), w -> w.badge(b -> b.delete()), q -> q.include(WORKER.badge));
        Ticket one = workspace.tickets.update(
                TICKET.title.eq("one"), t -> t.reviewer(r -> r.delete()), q -> q.include(TICKET.reviewer));

        assertThat(ann.getBadge()).isNull();
        assertThat(one.getReviewer()).isNull();
        assertThat(one.getReviewerId()).isEqualTo(Workspace.IDS.get("bob"));
        Badge badge = workspace.badges.findUniqueOrThrow(BADGE.code.eq("b-ann"), q -> q.unfiltered(SOFT_DELETE));
        assertThat(badge.getWorkerId()).isEqualTo(ann.getId());
        golden.check();
    }

    @Test
    void nothingIsDoneToRowsThatPointToTheRow() {
        workspace.tell(false);

        workspace.workers.delete(WORKER.name.eq("ann"));

        assertThat(workspace.tickets.findMany(q -> q.orderBy(TICKET.id.asc())))
                .extracting(Ticket::getTitle)
                .containsExactly("one", "two", "three");
    }

    @Test
    void aHiddenRowOfARequiredRelationIsNotLoaded() {
        workspace.tell(false);
        workspace.workers.delete(WORKER.name.eq("ann"));

        Ticket ticket = workspace.tickets.findUniqueOrThrow(TICKET.title.eq("one"), q -> q.include(TICKET.worker));

        assertThatThrownBy(ticket::getWorker)
                .isInstanceOf(FieldNotLoadedException.class)
                .hasMessageContaining("Ticket.worker was not loaded: a filter hides its row");
        assertThat(workspace
                        .iolite
                        .model("Ticket")
                        .findUnique(Map.of("where", Map.of("title", "one"), "include", Map.of("worker", true))))
                .hasValueSatisfying(row -> assertThat(row).containsEntry("worker", null));
        assertThat(workspace
                        .tickets
                        .findUniqueOrThrow(
                                TICKET.title.eq("one"),
                                q -> q.include(TICKET.worker).unfiltered(SOFT_DELETE))
                        .getWorker()
                        .getName())
                .isEqualTo("ann");
    }

    @Test
    void aKeyOfAHiddenRowIsTaken() {
        workspace.markers.create(m -> m.name("red"));
        workspace.markers.delete(MARKER.name.eq("red"));

        assertThatThrownBy(() -> workspace.markers.create(m -> m.name("red")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() ->
                        workspace.markers.upsert(MARKER.name.eq("red"), m -> m.name("red"), m -> m.name("crimson")))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> workspace.markers.getOrCreate(MARKER.name.eq("red"), m -> m.name("red")))
                .isInstanceOf(UniqueConstraintException.class);
        workspace.clear();
        workspace.tell(false);
        workspace.markers.delete(MARKER.name.eq("blue"));
        assertThatThrownBy(() -> workspace.tickets.update(
                        TICKET.title.eq("one"),
                        t -> t.markers(m -> m.connectOrCreate(MARKER.name.eq("blue"), x -> x.name("blue")))))
                .isInstanceOf(UniqueConstraintException.class);
        assertThatThrownBy(() -> workspace.tickets.update(
                        TICKET.title.eq("one"),
                        t -> t.markers(
                                m -> m.upsert(MARKER.name.eq("blue"), x -> x.name("blue"), x -> x.name("azure")))))
                .isInstanceOf(UniqueConstraintException.class);
        assertThat(workspace.markers.findUnique(MARKER.name.eq("blue"), q -> q.unfiltered(SOFT_DELETE)))
                .isPresent();
    }

    @Test
    void whatACallHidesItselfItStillReturns() {
        workspace.tell(false);

        Ticket plain = workspace.tickets.update(TICKET.title.eq("one"), t -> t.draft(true));
        Ticket read =
                workspace.tickets.update(TICKET.title.eq("two"), t -> t.draft(true), q -> q.include(TICKET.worker));
        Ticket made = workspace.tickets.create(
                t -> t.title("four")
                        .worker(w -> w.connect(WORKER.name.eq("ann")))
                        .draft(true),
                q -> q.include(TICKET.worker));

        assertThat(plain.isDraft()).isTrue();
        assertThat(read.getWorker().getName()).isEqualTo("ann");
        assertThat(made.getWorker().getName()).isEqualTo("ann");
        assertThat(workspace.tickets.count()).isEqualTo(1);
        assertThat(workspace.tickets.count(q -> q.unfiltered(PUBLISHED))).isEqualTo(4);
    }

    @Test
    void handlesNarrowToWhatIsThere() {
        workspace.tell(true);
        var reviewed = workspace.workers.reviewedOf(WORKER.name.eq("bob"));
        var markers = workspace.tickets.markersOf(TICKET.title.eq("one"));

        assertThat(reviewed.findMany()).extracting(Ticket::getTitle).containsExactly("one");
        assertThat(reviewed.count()).isEqualTo(1);
        assertThat(reviewed.exists(TICKET.points.gt(500))).isFalse();
        assertThat(reviewed.updateAll(t -> t.points(4))).isEqualTo(1);
        assertThat(markers.findMany()).extracting(Marker::getName).containsExactly("red");
        assertThatThrownBy(() -> markers.add(MARKER.name.eq("faded"))).isInstanceOf(RecordNotFoundException.class);
        assertThat(markers.clear()).isEqualTo(1);
        assertThat(reviewed.clear()).isEqualTo(1);
        assertThatThrownBy(() ->
                        workspace.workers.ticketsOf(WORKER.name.eq("gone")).findMany())
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(workspace.tickets.count(q -> q.where(TICKET.points.eq(900), TICKET.reviewerId.isNotNull())
                        .unfiltered(SOFT_DELETE)))
                .isEqualTo(1);
    }

    @Test
    void streamsAndLoadersForgetNothing() {
        workspace.tell(true);

        List<String> names = workspace.workers.withStream(
                q -> q.orderBy(WORKER.name.asc()),
                rows -> rows.map(Worker::getName).toList());
        var loader = workspace.workers.loader(q -> q.include(WORKER.reviewed));
        var gone = loader.load(WORKER.name.eq("gone"));
        var bob = loader.load(WORKER.name.eq("bob"));

        assertThat(names).containsExactly("ann", "bob");
        assertThat(gone.join()).isEmpty();
        assertThat(bob.join())
                .hasValueSatisfying(worker -> assertThat(worker.getReviewed()).hasSize(1));
        assertThat(workspace
                        .workers
                        .loader(q -> q.unfiltered(SOFT_DELETE))
                        .load(WORKER.name.eq("gone"))
                        .join())
                .isPresent();
    }

    @Test
    void aCallMaySwitchAFilterOff() {
        workspace.tell(true);

        assertThat(workspace.workers.findMany(q -> q.unfiltered(SOFT_DELETE))).hasSize(3);
        assertThat(workspace.workers.findFirst(
                        q -> q.where(WORKER.name.eq("gone")).unfiltered(SOFT_DELETE)))
                .isPresent();
        assertThat(workspace.workers.count(q -> q.unfiltered(SOFT_DELETE))).isEqualTo(3);
        assertThat(workspace
                        .workers
                        .aggregate(q -> q.select(WORKER.score.max()).unfiltered(SOFT_DELETE))
                        .get(WORKER.score.max()))
                .isEqualTo(900);
        assertThat(workspace.workers.groupBy(
                        q -> q.by(WORKER.score).select(WORKER.count()).unfiltered(SOFT_DELETE)))
                .hasSize(2);
        Worker bob = workspace.workers.findUniqueOrThrow(
                WORKER.name.eq("bob"), q -> q.include(WORKER.reviewed).unfiltered(SOFT_DELETE, PUBLISHED));
        assertThat(bob.getReviewed()).hasSize(3);
        assertThat(workspace.workers.updateMany(WORKER.score.gt(500), w -> w.score(1), w -> w.unfiltered(SOFT_DELETE)))
                .isEqualTo(1);
        assertThat(workspace.iolite.model("Worker").count(Map.of("unfiltered", List.of("softDelete", "tenant"))))
                .isEqualTo(4);
        assertThat(workspace.workers.count()).isEqualTo(2);
    }

    @Test
    void aBlockMaySwitchAFilterOff() {
        workspace.tell(true);

        long workers = workspace.iolite.unfiltered(SOFT_DELETE, () -> workspace.workers.count());
        boolean there = workspace.iolite.unfiltered(
                SOFT_DELETE,
                () -> workspace.workers.reviewedOf(WORKER.name.eq("bob")).exists(TICKET.title.eq("deleted")));

        assertThat(workers).isEqualTo(3);
        assertThat(there).isTrue();
        assertThat(workspace.workers.count()).isEqualTo(2);
    }

    @Test
    void aFilterHoldsForAWholeCall() {
        assertThatThrownBy(() ->
                        workspace.workers.findMany(q -> q.include(WORKER.tickets, t -> t.unfiltered(SOFT_DELETE))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("outermost");
        assertThatThrownBy(() -> workspace.iolite.model("Worker").findMany(Map.of("unfiltered", "softDeleted")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("softDelete");
    }

    @Test
    void mainShapes(Golden golden) {
        workspace.tell(true);

        workspace.tickets.findMany(q -> q.where(TICKET.reviewer.is(WORKER.score.gt(1)), TICKET.markers.some())
                .orderBy(TICKET.reviewer.orderBy(WORKER.name.asc()), TICKET.id.asc())
                .take(3)
                .include(TICKET.worker)
                .include(TICKET.markers, m -> m.orderBy(MARKER.name.asc()).take(2))
                .include(TICKET.boards.count()));
        workspace.tickets.update(
                TICKET.title.eq("one"),
                t -> t.points(5)
                        .reviewer(r -> r.connect(WORKER.name.eq("ann")))
                        .markers(m -> m.set(MARKER.name.eq("blue"))));
        workspace.workers.upsert(WORKER.name.eq("ann"), w -> w.name("ann"), w -> w.score(4));
        golden.check();
    }
}
