package dev.iolite.conformance.workspace;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.MappedBy;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.SoftDelete;
import dev.iolite.annotation.TenantId;
import dev.iolite.annotation.Unique;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Belongs to a tenant, and stays when it is deleted. */
@Model
public interface Worker {
    @Id
    @AutoIncrement
    int getId();

    @TenantId
    String getTenant();

    @Unique
    String getName();

    @Default("0")
    int getScore();

    @SoftDelete
    @Nullable
    Instant getDeletedAt();

    @MappedBy("worker")
    List<Ticket> getTickets();

    @MappedBy("reviewer")
    List<Ticket> getReviewed();

    @Nullable
    Badge getBadge();
}
