package dev.iolite.applications.own;

import static dev.iolite.applications.audit.EntryFields.ENTRY;

import dev.iolite.applications.audit.Entry;
import dev.iolite.applications.audit.EntryRepository;
import dev.iolite.client.Iolite;
import dev.iolite.dsl.Where;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@Component
public class Entries extends EntryRepository implements Counted<Entry> {

    public Entries(@Qualifier("audit") Iolite iolite) {
        super(iolite);
    }

    @Override
    public Where<Entry> recent() {
        return ENTRY.text.startsWith("new");
    }
}
