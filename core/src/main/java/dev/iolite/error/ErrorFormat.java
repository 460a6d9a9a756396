package dev.iolite.error;

import java.util.List;

/** How much an error's text says; the names are the source document's. */
public enum ErrorFormat {
    /** The call as a tree, with colours. */
    PRETTY("\u001b[1m", "\u001b[31m", "\u001b[2m", "\u001b[0m"),
    /** The same without colours; the default. */
    COLORLESS("", "", "", ""),
    /** One line. */
    MINIMAL("", "", "", "");

    private final String bold;
    private final String red;
    private final String faint;
    private final String plain;

    ErrorFormat(String bold, String red, String faint, String plain) {
        this.bold = bold;
        this.red = red;
        this.faint = faint;
        this.plain = plain;
    }

    /**
     * The text of a failure: the call with a mark at the wrong argument, the line of the caller, why, and the fix.
     *
     * @param failure what went wrong
     * @param call the call
     * @param caller the line of the application that called; empty when unknown
     * @return several lines; one for {@link #MINIMAL}
     */
    public String text(Failure failure, CallTree call, String caller) {
        return text(failure, call, caller, "");
    }

    /**
     * The text of a failure whose argument was written elsewhere.
     *
     * @param failure what went wrong
     * @param call the call
     * @param caller the line of the application that called; empty when unknown
     * @param written the line where the wrong argument was written; empty when it is that of the caller
     * @return several lines; one for {@link #MINIMAL}
     */
    public String text(Failure failure, CallTree call, String caller, String written) {
        if (this == MINIMAL) {
            return failure.message();
        }
        String mark = red + "   <-- " + failure.code().id() + plain;
        List<String> lines = call.lines(call.marked(failure), mark);
        return "Invalid call of " + bold + call.name() + plain
                + (caller.isEmpty() ? "" : faint + " at " + caller + plain)
                + "\n\n"
                + String.join("\n", lines)
                + (lines.isEmpty() ? "" : "\n\n")
                + red + failure.message() + plain
                + (written.isEmpty() ? "" : "\n" + faint + "The argument was written at " + written + plain);
    }
}
