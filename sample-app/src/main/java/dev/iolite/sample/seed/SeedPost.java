package dev.iolite.sample.seed;

import java.util.List;

/** A post of the first start. */
record SeedPost(
        String slug,
        String title,
        String content,
        String author,
        int daysAgo,
        int likes,
        List<String> tags,
        List<String> categories,
        List<SeedComment> comments) {

    /** A comment under it. */
    record SeedComment(String author, int hoursLater, String text) {}
}
