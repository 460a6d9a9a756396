package dev.iolite.autoconfigure.ahead;

import dev.iolite.error.RecordNotFoundException;

/** What a setting names for a row that is missing. */
public class Gone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Gone(RecordNotFoundException error) {
        super(error);
    }
}
