package dev.iolite.applications.shop;

import dev.iolite.annotation.Id;
import dev.iolite.annotation.Model;

/** The server that answers; a view in PostgreSQL. */
@Model
public interface Server {

    @Id
    int getId();

    boolean isStandby();

    int getPort();
}
