package dev.iolite.client;

/** The reads of a repository on the primary. */
final class PrimaryReads<M> extends ModelReads<M> {

    PrimaryReads(Iolite iolite, RowSource<M> source) {
        super(new PrimarySource<>(iolite, source), iolite);
    }
}
