package dev.iolite.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A SQLite file, so that several connections see one database. */
record SqliteFile(Path folder) implements DatabaseLocation {

    static SqliteFile create() {
        try {
            return new SqliteFile(Files.createTempDirectory("iolite-sqlite-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Foreign keys are off by default; IMMEDIATE makes writers wait in line; nothing here outlives the process. */
    @Override
    public String url() {
        return "jdbc:sqlite:" + folder.resolve("test.db")
                + "?foreign_keys=on&transaction_mode=IMMEDIATE&journal_mode=WAL&busy_timeout=10000&synchronous=OFF";
    }

    @Override
    public String username() {
        return "";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public void remove() {
        Folders.delete(folder);
    }
}
