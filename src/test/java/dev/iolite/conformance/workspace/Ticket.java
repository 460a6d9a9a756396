package dev.iolite.conformance.workspace;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.ManyToMany;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.TenantId;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All kinds of relation lead from it, to rows that may be hidden. */
@Model
public interface Ticket {
    @Id
    @AutoIncrement
    int getId();

    @TenantId
    String getTenant();

    @Unique
    String getTitle();

    @Default("0")
    int getPoints();

    @Default("false")
    boolean isDraft();

    @SoftDelete
    @Nullable
    Instant getDeletedAt();

    Worker getWorker();

    int getWorkerId();

    @Nullable
    Worker getReviewer();

    @Nullable
    Integer getReviewerId();

    List<Marker> getMarkers();

    @ManyToMany(through = TicketBoard.class)
    List<Board> getBoards();
}
