package dev.iolite.client;

/** Puts a client together. */
final class Wiring {

    private final IoliteBuilder given;

    Wiring(IoliteBuilder given) {
        this.given = given;
    }

    Iolite iolite() {
        throw new IllegalStateException("wired when the dialects land: " + given);
    }
}
