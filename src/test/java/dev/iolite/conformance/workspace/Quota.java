package dev.iolite.conformance.workspace;

import dev.iolite.annotation.AutoIncrement;
import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;
import dev.iolite.annotation.TenantId;
import dev.iolite.annotation.Unique;

/** Is found by a key that names the tenant. */
@Model
@Unique({"tenant", "name"})
public interface Quota {
    @Id
    @AutoIncrement
    int getId();

    @TenantId
    String getTenant();

    String getName();

    int getAmount();
}
