package dev.iolite.checks.tangled.low;

import java.sql.Connection;

class KnowsJdbc {
    void use(Connection[] connections) {}
}
