package dev.iolite.sample.web;

import dev.iolite.event.QueryEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The latest statements, so that the page can show what each click asked the database. Values are never among them. */
@RestController
@RequestMapping("/api/statements")
class StatementTrail {

    private static final int KEPT = 100;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long last;

    /** {@code iolite.log} in application.yml sends each statement here. */
    @EventListener
    synchronized void on(QueryEvent event) {
        entries.addLast(new Entry(++last, event.target(), event.query(), event.duration()));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    @GetMapping
    synchronized List<Entry> since(@RequestParam(defaultValue = "0") long after) {
        return entries.stream().filter(entry -> entry.number() > after).toList();
    }

    /** A statement: its number, what ran it, its text and how many milliseconds it took. */
    record Entry(long number, String target, String query, double duration) {}
}
