package dev.iolite.jdbc;

import dev.iolite.jdbc.codec.Codec;
import dev.iolite.jdbc.codec.Codecs;
import dev.iolite.plan.WriteStatement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the statements of write steps with their codecs chosen. */
public final class WritePrograms {

    /** The planner keeps as many statements; those it has dropped must not be kept here. */
    private static final int LIMIT = 5000;

    private final Codecs codecs;
    private final Map<WriteStatement, Program> programs = new ConcurrentHashMap<>();

    /**
     * Programs for one database.
     *
     * @param codecs the database's codecs
     */
    public WritePrograms(Codecs codecs) {
        this.codecs = codecs;
    }

    /**
     * A statement with its codecs.
     *
     * @param command the statement
     * @param outputs the codecs of the columns it returns
     */
    record Program(Command command, Codec[] outputs) {}

    Program get(WriteStatement statement) {
        Program known = programs.get(statement);
        if (known != null) {
            return known;
        }
        if (programs.size() >= LIMIT) {
            programs.clear();
        }
        Program made = new Program(
                Command.of(statement.statement(), codecs), SelectProgram.codecs(statement.outputs(), codecs));
        programs.put(statement, made);
        return made;
    }
}
