package dev.iolite.sample.web;

import java.text.Normalizer;
import java.util.Locale;

/** A title as it stands in an address. */
final class Slug {

    private Slug() {}

    /** Letters and digits in lower case, joined by hyphens; other scripts than Latin stay as they are. */
    static String of(String title) {
        String plain = Normalizer.normalize(title.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        // A title of signs alone still needs an address of its own.
        return slug.isEmpty() ? "post-" + Integer.toHexString(title.hashCode()) : slug;
    }
}
