package dev.iolite.dsl;

import dev.iolite.query.Data;
import dev.iolite.query.LoadStrategy;
import dev.iolite.query.Mutation;
import dev.iolite.query.Read;
import dev.iolite.query.Refusals;
import dev.iolite.query.Selection;

/** Makes calls of what builders built, as far as refusals go. */
final class Calls {

    private Calls() {}

    static void with(GroupWhere<?> where) {
        Refusals.check(new Read.Exists("User", where.condition()));
    }

    static void with(ManyQuery<?> query) {
        Refusals.check(new Read.FindMany("User", query.arguments(), query.selection(), LoadStrategy.QUERY));
    }

    static void with(Read read) {
        Refusals.check(read);
    }

    static void with(Data data) {
        Refusals.check(new Mutation.Create("User", data, Selection.DEFAULT));
    }
}
