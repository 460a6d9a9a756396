package dev.iolite.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call as a tree of its arguments, without any value: what an error's text shows.
 *
 * @param name the argument's name, such as {@code posts} or {@code connect[0]}
 * @param text what stands behind the name, such as {@code = ?}; empty for nothing
 * @param children the arguments in it
 * @param refused why this argument was refused where it was written; null where it was not
 */
public record CallTree(
        String name,
        String text,
        List<CallTree> children,
        @Nullable Failure refused) {

    /** Longer lists are cut: the text is for people. */
    private static final int SHOWN = 20;

    private static final Set<Code> CONSTRAINTS = Set.of(Code.P2003, Code.P2014);

    /** Copies the list. */
    public CallTree {
        children = List.copyOf(children);
    }

    /**
     * An argument that nobody refused.
     *
     * @param name the argument's name
     * @param text what stands behind the name
     * @param children the arguments in it
     */
    public CallTree(String name, String text, List<CallTree> children) {
        this(name, text, children, null);
    }

    /**
     * An argument with others in it.
     *
     * @param name its name
     * @param children what is in it
     * @return the tree
     */
    public static CallTree of(String name, List<CallTree> children) {
        return new CallTree(name, "", children);
    }

    /**
     * An argument with a value, which is not shown.
     *
     * @param name its name
     * @param text what stands behind the name
     * @return the tree
     */
    public static CallTree leaf(String name, String text) {
        return new CallTree(name, text, List.of());
    }

    /**
     * An argument that was refused where it was written.
     *
     * @param name its name
     * @param text what stands behind the name
     * @param why what is wrong
     * @return the tree
     */
    public static CallTree refused(String name, String text, Failure why) {
        return new CallTree(name, text, List.of(), why);
    }

    /**
     * The model that is called, where this is a whole call.
     *
     * @return what stands before the dot; null when the call has no model
     */
    public @Nullable String model() {
        int dot = name.indexOf('.');
        return dot < 0 ? null : name.substring(0, dot);
    }

    /**
     * The place of the argument that was refused for a reason.
     *
     * @param why what is wrong
     * @return such as {@code where.email}; empty when no argument was refused for it
     */
    public Optional<String> place(Failure why) {
        return children.stream()
                .flatMap(child -> why.equals(child.refused)
                        ? Optional.of(child.name).stream()
                        : child.place(why).stream().map(inner -> child.name + "." + inner))
                .findFirst();
    }

    /** The first argument that was refused for a reason, which now may name its place. */
    private Optional<CallTree> refusedFor(Failure failure) {
        return children.stream()
                .flatMap(child ->
                        child.isRefusedFor(failure) ? Optional.of(child).stream() : child.refusedFor(failure).stream())
                .findFirst();
    }

    private boolean isRefusedFor(Failure failure) {
        return refused != null
                && refused.code() == failure.code()
                && refused.fields().equals(failure.fields())
                && refused.problem().equals(failure.problem());
    }

    /**
     * Finds the argument that a failure means.
     *
     * @param failure with the path of the argument, and perhaps a field in it
     * @return the nearest argument on the way; empty when it is the whole call
     */
    Optional<CallTree> marked(Failure failure) {
        return refusedFor(failure).or(() -> named(failure));
    }

    private Optional<CallTree> named(Failure failure) {
        CallTree at = this;
        for (String name : failure.path().split("\\.")) {
            Optional<CallTree> next = at.child(name);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        CallTree nearest = at;
        CallTree found = failure.fields().stream()
                .flatMap(field -> (nearest == this ? given(field) : nearest.child(field)).stream())
                .findFirst()
                .orElse(at);
        return found == this ? whole(failure) : Optional.of(found);
    }

    /** A field without a place was written, or asked for. */
    private Optional<CallTree> given(String field) {
        return Stream.of("data", "create", "update")
                .flatMap(part -> child(part).stream())
                .flatMap(part -> part.child(field).stream())
                .findFirst()
                .or(() -> Stream.of("where", "by", "having", "orderBy", "distinct", "cursor")
                        .flatMap(part -> child(part).stream())
                        .flatMap(part -> part.deep(field).stream())
                        .findFirst());
    }

    private Optional<CallTree> deep(String field) {
        return child(field)
                .or(() -> children.stream()
                        .flatMap(inner -> inner.deep(field).stream())
                        .findFirst());
    }

    /** A row that cannot be deleted is what the condition of the call means. */
    private Optional<CallTree> whole(Failure failure) {
        boolean deletes = name.endsWith(".delete") || name.endsWith(".deleteMany");
        return deletes && CONSTRAINTS.contains(failure.code()) ? child("where") : Optional.empty();
    }

    /** Lists of one element are written with and without their index; which of several is meant, nobody knows. */
    private Optional<CallTree> child(String wanted) {
        boolean several = children.stream().anyMatch(child -> child.name.equals(wanted + "[1]"));
        return children.stream()
                .filter(child -> child.name.equals(wanted))
                .findFirst()
                .or(() -> children.stream()
                        .filter(child ->
                                !several && child.name.equals(wanted + "[0]") || wanted.equals(child.name + "[0]"))
                        .findFirst());
    }

    /** The lines of the arguments, the marked one with a mark behind it. */
    List<String> lines(Optional<CallTree> marked, String mark) {
        List<String> lines = new ArrayList<>();
        writeChildren(lines, "  ", marked, mark);
        return lines;
    }

    // the very node is meant: another with the same content is another argument
    @SuppressWarnings("ReferenceEquality")
    private void write(List<String> lines, String indent, Optional<CallTree> marked, String mark) {
        boolean here = marked.isPresent() && marked.get() == this;
        lines.add(indent + name + (text.isEmpty() ? "" : " " + text) + (here ? mark : ""));
        writeChildren(lines, indent + "  ", marked, mark);
    }

    private void writeChildren(List<String> lines, String indent, Optional<CallTree> marked, String mark) {
        for (int i = 0; i < children.size(); i++) {
            if (i < SHOWN || children.get(i).contains(marked)) {
                children.get(i).write(lines, indent, marked, mark);
            }
        }
        if (children.size() > SHOWN) {
            lines.add(indent + "... " + children.size() + " in all");
        }
    }

    @SuppressWarnings("ReferenceEquality") // see above
    private boolean contains(Optional<CallTree> marked) {
        return marked.isPresent()
                && (marked.get() == this || children.stream().anyMatch(child -> child.contains(marked)));
    }
}
