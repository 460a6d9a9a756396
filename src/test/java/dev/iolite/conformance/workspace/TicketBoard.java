package dev.iolite.conformance.workspace;

import dev.iolite.annotation.Default;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.TenantId;

/** A link that belongs to a tenant itself. */
@Model
@Id({"ticket", "board"})
public interface TicketBoard {
    @TenantId
    String getTenant();

    Ticket getTicket();

    Board getBoard();

    @Default("0")
    int getPlace();
}
